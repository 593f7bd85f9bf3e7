package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sanad.fixture.Folders;
import org.sanad.fixture.ScratchRegister;

/** Bureau, province, region and headquarters, each a register in a folder of the test, led by commands alone. */
final class FourRegisters {
    static final String BUREAU = "L10.521.1";
    static final String HEAD = "a long password";
    /** The registers, from the lowest to the highest. */
    static final List<String> WAY_UP = List.of("bureau", "province", "region", "hq");

    private final Path folder;
    private final Path stick;

    private FourRegisters(Path folder) {
        this.folder = folder;
        this.stick = folder.resolve("stick");
    }

    /** Those that were made in another folder, as they were then. */
    static FourRegisters like(Path made, Path folder) {
        Folders.copy(made, folder);
        return new FourRegisters(folder);
    }

    /** @param dossiers generated at the bureau */
    FourRegisters(Path folder, int dossiers) {
        this(folder);
        try {
            Files.createDirectory(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("new", at("hq"), "--office", "HQ");
        run(
                "office",
                at("hq"),
                "--code",
                BUREAU,
                "--under",
                "P10.521",
                "--name-ar",
                "الوطية",
                "--name-fr",
                "El Ouatia");
        for (var office : List.of("R10", "P10.521", BUREAU)) {
            run("invite", at("hq"), "--office", office, at(office + ".invitation"));
        }
        run("new", at("region"), "--invitation", at("R10.invitation"));
        run("new", at("province"), "--invitation", at("P10.521.invitation"));
        var many = String.valueOf(dossiers);
        run("demo", at("bureau"), "--invitation", at(BUREAU + ".invitation"), "--dossiers", many);
    }

    String at(String name) {
        return folder.resolve(name).toString();
    }

    Path stick() {
        return stick;
    }

    /** Packages go up, the lowest first, and their receipts down. */
    void up() {
        for (var i = 0; i < WAY_UP.size() - 1; i++) {
            carry(WAY_UP.get(i), WAY_UP.get(i + 1));
        }
    }

    /** What is above goes down with receipts: the highest first. */
    void down() {
        for (var i = WAY_UP.size() - 2; i >= 0; i--) {
            carry(WAY_UP.get(i), WAY_UP.get(i + 1));
        }
    }

    /** Sends, checked on the way as a carrier can; has it taken in above, and takes the receipt in. */
    JsonNode carry(String from, String to) {
        var file = run("send", at(from), stick.toString()).path("file").asText();
        assertThat(run("check", file).path("ok").asBoolean()).isTrue();
        var received = run("receive", at(to), file);
        run("receive", at(from), received.path("receipt").asText());
        return received;
    }

    static JsonNode run(String... words) {
        return tried(HEAD, 0, words);
    }

    /** Runs a command that is to end with a status. */
    static JsonNode tried(String password, int expected, String... words) {
        var answers = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var status = new CommandStart(Map.of("SANAD_PASSWORD", password), ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, messages, false, words);
        assertThat(status)
                .as(String.join(" ", words) + "\n" + answers + messages.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected);
        try {
            return new ObjectMapper().readTree(answers.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
