package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;

/** The list of offices by command: what of each is here, a list that is taken over whole or not at all, one office alone. */
class OfficesCommandTest {
    private static final Map<String, String> PASSWORD = Map.of("SANAD_PASSWORD", "a long password");

    @TempDir
    Path folder;

    private String register;
    private int status;

    @BeforeEach
    void make() {
        register = folder.resolve("hq").toString();
        run("new", register, "--office", "HQ");
    }

    @Test
    void aListIsTakenOverWholeAndOneOfficeAsOneRowOfIt() throws Exception {
        var list = Files.writeString(folder.resolve("offices.csv"), """
                Code;Niveau;Nom en arabe;Nom en français;Rattachement;Province
                L1;local;مكتب الوطية;El Ouatia;P10.521;Tan-Tan
                """);
        assertThat(run("offices", register, "--import", list.toString(), "--dry-run")
                        .path("added")
                        .asInt())
                .isEqualTo(1);
        assertThat(office("L1").isMissingNode()).as("only looked at").isTrue();
        assertThat(run("offices", register, "--import", list.toString())
                        .path("changed")
                        .asInt(-1))
                .as("a new office is none that changed")
                .isZero();
        assertThat(office("L1").path("level").asText()).isEqualTo("local");
        var same = run(
                "office",
                register,
                "--code",
                "L1",
                "--under",
                "P10.521",
                "--name-ar",
                "مكتب الوطية",
                "--name-fr",
                "El Ouatia Plage");
        assertThat(same.path("level").asText()).isEqualTo("local");
        var again = run("offices", register, "--import", list.toString());
        assertThat(again.path("added").asInt()).isZero();
        assertThat(again.path("changed").asInt())
                .as("the name that office gave is changed back")
                .isEqualTo(1);
    }

    @Test
    void aListWithSomethingWrongChangesNothingAndNamesTheRow() throws Exception {
        var list = Files.writeString(folder.resolve("offices.csv"), """
                Code;Niveau;Nom en arabe;Nom en français;Rattachement;Province
                L1;local;مكتب الوطية;El Ouatia;P10.521;Tan-Tan
                L2;local;مكتب;Bureau;P99.999;
                """);
        var answer = run("offices", register, "--import", list.toString());
        assertThat(status).isEqualTo(1);
        assertThat(answer.path("problems").path(0).path("row").asInt()).isEqualTo(3);
        assertThat(office("L1").isMissingNode()).isTrue();
    }

    private JsonNode office(String code) {
        return StreamSupport.stream(run("offices", register).path("offices").spliterator(), false)
                .filter(one -> one.path("code").asText().equals(code))
                .findFirst()
                .orElseGet(() -> new ObjectMapper().createObjectNode().path("none"));
    }

    private JsonNode run(String... arguments) {
        var answers = new ByteArrayOutputStream();
        status = new CommandStart(PASSWORD, ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, new ByteArrayOutputStream(), false, arguments);
        try {
            return new ObjectMapper().readTree(answers.toByteArray());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
