package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.ListView;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;

/** What a person kept as a view on the screen is listed and exported by its name. */
class ViewCommandTest {
    private static final String PASSWORD = "motdepasse";
    private static final String NAME = "تعاونيات طانطان";

    @TempDir
    Path folder;

    @Test
    void aKeptNodeIsListedAndExportedByItsName() throws IOException {
        var register = folder.resolve("office");
        assertThat(run(0, "demo", register.toString(), "--office", "P10.521", "--dossiers", "40", "--seed", "3"))
                .isNotEmpty();
        var opened =
                new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(register), null, PASSWORD.toCharArray());
        try (var desk = new Desk(opened, ScratchRegister.CLOCK)) {
            desk.views()
                    .keep(
                            desk.session(),
                            new ListView(NAME, Map.of("kind", "cooperative", "columns", "number paid", "by", "paid")));
        }
        var listed = run(0, "list", register.toString(), "--view", NAME).path("dossiers");
        assertThat(listed)
                .isNotEmpty()
                .allMatch(one -> one.path("kind").asText().equals("cooperative"));
        assertThat(run(0, "list", register.toString(), "--kind", "cooperative").path("dossiers"))
                .hasSameSizeAs(listed);
        var file = folder.resolve("view.csv");
        run(0, "export", register.toString(), file.toString(), "--view", NAME);
        assertThat(Files.readAllLines(file)).hasSize(listed.size() + 1);
        assertThat(run(1, "list", register.toString(), "--view", "nobody’s")
                        .path("error")
                        .path("message")
                        .asText())
                .contains("nobody’s");
    }

    private static JsonNode run(int expected, String... arguments) throws IOException {
        var answers = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var status = new CommandStart(Map.of("SANAD_PASSWORD", PASSWORD), ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, messages, false, arguments);
        assertThat(status).as(answers + "" + messages).isEqualTo(expected);
        return new ObjectMapper().readTree(answers.toByteArray());
    }
}
