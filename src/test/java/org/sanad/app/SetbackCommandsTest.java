package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.app.FourRegisters.BUREAU;
import static org.sanad.app.FourRegisters.HEAD;
import static org.sanad.app.FourRegisters.run;
import static org.sanad.app.FourRegisters.tried;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong on four levels, and is mended by the commands that a person types. */
class SetbackCommandsTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private FourRegisters offices;

    @BeforeAll
    static void make() {
        new FourRegisters(made, 12);
    }

    @BeforeEach
    void open() {
        offices = FourRegisters.like(made, folder);
    }

    @Test
    void aRestoredHeadquartersGoesOnWithoutAnOfficeThatNeverComesBack() throws Exception {
        offices.up();
        var backups = Files.createDirectory(folder.resolve("backups"));
        var backup = run("backup", offices.at("hq"), backups.toString());
        run("restore", backup.path("file").asText(), offices.at("again"));
        var awaited = run("waive", offices.at("again")).path("awaited");
        assertThat(awaited.toString()).contains("R10");

        assertThat(tried(HEAD, 1, "waive", offices.at("again"), "--office", "R10", "--approve")
                        .at("/error/key")
                        .asText())
                .isEqualTo("proposal.decided");
        var done = run("waive", offices.at("again"), "--office", "R10", "--reason", "Burnt down in May");
        assertThat(done.path("waiting")).isEmpty();
        assertThat(done.path("awaited")).isEmpty();
    }

    @Test
    void ofTwoDossiersWithOneNumberOneTakesAnother() {
        offices.up();
        run("invite", offices.at("hq"), "--office", BUREAU, offices.at("new.invitation"));
        run(
                "demo",
                offices.at("second"),
                "--invitation",
                offices.at("new.invitation"),
                "--dossiers",
                "2",
                "--seed",
                "9");
        assertThat(offices.carry("second", "province").path("setAside").asInt()).isPositive();
        var rescue = run(
                "rescue",
                offices.at("province"),
                "--office",
                BUREAU,
                offices.stick().toString());
        run("receive", offices.at("second"), rescue.path("file").asText());

        var twice = run("renumber", offices.at("second")).path("waiting");
        assertThat(twice).hasSize(2);
        var number = twice.path(0).asText();
        var other = run("renumber", offices.at("second"), "--number", number);
        assertThat(other.path("number").asText()).isNotEqualTo(number);
        assertThat(other.path("waiting")).hasSize(1);
        assertThat(tried(
                                HEAD,
                                1,
                                "renumber",
                                offices.at("second"),
                                "--number",
                                other.path("number").asText())
                        .at("/error/key")
                        .asText())
                .isEqualTo("renumber.not_twice");
    }
}
