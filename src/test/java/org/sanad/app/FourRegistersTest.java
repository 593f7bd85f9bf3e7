package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.ScratchRegister;

/** Bureau, province, region, headquarters, each with its register, by the commands that a person types; and back down. */
class FourRegistersTest {
    private static final String BUREAU = "L10.521.1";
    private static final Map<String, String> PASSWORD = Map.of("SANAD_PASSWORD", "a long password");

    @TempDir
    Path folder;

    private Path stick;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        run("new", at("hq"), "--office", "HQ");
        run(
                "office",
                at("hq"),
                "--code",
                BUREAU,
                "--under",
                "P10.521",
                "--name-ar",
                "مكتب الوطية",
                "--name-fr",
                "El Ouatia");
        for (var office : List.of("R10", "P10.521", BUREAU)) {
            run("invite", at("hq"), "--office", office, at(office + ".invitation"));
        }
        run("new", at("region"), "--invitation", at("R10.invitation"));
        run("new", at("province"), "--invitation", at("P10.521.invitation"));
        run("demo", at("bureau"), "--invitation", at(BUREAU + ".invitation"), "--dossiers", "120");
    }

    @Test
    void aDossierGoesUpFourLevelsIsReturnedAndComesBack() throws IOException {
        carry("bureau", BUREAU, "province");
        var up = carry("province", "P10.521", "region");
        assertThat(up.path("applied").asInt()).isPositive();
        var looked = run("receive", at("hq"), send("region").path("file").asText(), "--dry-run");
        assertThat(looked.path("applied").asInt()).isPositive();
        assertThat(totals("hq").path("dossiers").asInt()).isZero();
        carry("region", "R10", "hq");
        assertThat(totals("hq")).isEqualTo(totals("bureau"));

        var number = unsupported();
        run("transfer", at("bureau"), "--number", number, "--to", "P10.521", "--reason", "À instruire à la province");
        carry("bureau", BUREAU, "province");
        run("answer", at("province"), "--number", number);
        carry("bureau", BUREAU, "province");
        assertThat(totals("bureau").path("dossiers").asInt()).isEqualTo(119);
        run("transfer", at("province"), "--number", number, "--to", BUREAU, "--reason", "Pièce manquante");
        carry("bureau", BUREAU, "province");
        run("answer", at("bureau"), "--number", number);
        carry("bureau", BUREAU, "province");
        carry("province", "P10.521", "region");
        var moved = carry("region", "R10", "hq");
        assertThat(moved.path("conflicts").asInt() + moved.path("merged").asInt())
                .isZero();
        assertThat(moved.path("setAside").asInt()).isZero();
        for (var register : List.of("hq", "region", "province")) {
            assertThat(totals(register)).as(register).isEqualTo(totals("bureau"));
        }

        var rescue = run("rescue", at("province"), "--office", BUREAU, stick.toString());
        var again = run("receive", at("bureau"), rescue.path("file").asText());
        assertThat(again.path("applied").asInt()).isZero();
        for (var register : List.of("hq", "region", "province", "bureau")) {
            assertThat(run("verify", at(register)).path("ok").asBoolean())
                    .as(register)
                    .isTrue();
        }
    }

    /** A dossier that no support was proposed for. */
    private String unsupported() {
        for (var state : List.of("filed", "ready", "under_study", "deferred", "rejected")) {
            var found =
                    run("list", at("bureau"), "--state", state, "--limit", "1").path("dossiers");
            if (!found.isEmpty()) {
                return found.path(0).path("number").asText();
            }
        }
        throw new IllegalStateException("all dossiers have support");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private JsonNode send(String from) {
        return run("send", at(from), stick.toString());
    }

    /** Sends, has it taken in above, and takes the receipt in. Checked on the way, as a carrier can. */
    private JsonNode carry(String from, String office, String to) {
        var file = send(from).path("file").asText();
        assertThat(file).contains(office);
        assertThat(run("check", file).path("ok").asBoolean()).isTrue();
        var received = run("receive", at(to), file);
        run("receive", at(from), received.path("receipt").asText());
        return received;
    }

    private JsonNode totals(String register) {
        return run("totals", at(register), "--office", BUREAU).path("total");
    }

    private static JsonNode run(String... arguments) {
        var answers = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var status = new CommandStart(PASSWORD, ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, messages, false, arguments);
        assertThat(status)
                .as(String.join(" ", arguments) + "\n" + answers + messages)
                .isZero();
        try {
            return new ObjectMapper().readTree(answers.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
