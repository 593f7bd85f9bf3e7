package org.sanad.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.command.bench.Measurement;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

class BenchCommandTest {
    private final StringWriter answers = new StringWriter();

    @Test
    void measuresWhatIsNamed() throws Exception {
        assertThat(run("bench", "two")).isEqualTo(Task.DONE);
        var answer = new ObjectMapper().readTree(answers.toString());
        assertThat(answer.path("machine").asText()).contains("Java");
        assertThat(answer.path("measures")).hasSize(1);
        assertThat(answer.path("measures").path(0).path("name").asText()).isEqualTo("two");
    }

    @Test
    void takesAsManyDossiersAsAreAskedFor() throws Exception {
        run("bench", "one", "--dossiers", "77");
        assertThat(new ObjectMapper()
                        .readTree(answers.toString())
                        .at("/measures/0/dossiers")
                        .intValue())
                .isEqualTo(77);
    }

    @Test
    void refusesAMeasurementThatThereIsNot() {
        assertThat(run("bench", "three")).isEqualTo(Task.PROBLEM);
        assertThat(answers.toString()).contains("bench.unknown").contains("one, two");
    }

    private int run(String... arguments) {
        var output =
                new Output(new PrintWriter(answers), new PrintWriter(new StringWriter()), false, new Texts(Lang.EN));
        var command = new BenchCommand(output, List.of(measurement("one"), measurement("two")));
        return new Commands(output, List.of(command)).run(arguments);
    }

    private static Measurement measurement(String name) {
        return new Measurement() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<ObjectNode> run(int dossiers) {
                return List.of(Output.object().put("name", name).put("dossiers", dossiers));
            }
        };
    }
}
