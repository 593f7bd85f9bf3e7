package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** The guide’s “the power failed”, step by step. */
class PowerFailedTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsThereAndWhatWasTypedIsOfferedAgain() throws Exception {
        var register = folder.resolve("bureau");
        typeUntilThePowerFails(register);
        try (var office = WalkedOffice.on(register, Lang.AR)) {
            office.go(new Place.Today());
            assertThat(office.shows(text -> text.contains("ورشة نسيج")))
                    .as("offered on the first screen")
                    .isTrue();
            office.stage().picture("power-failed-today-ar");
            office.strike(KeyCode.ENTER);
            assertThat(office.typed("title_ar")).isEqualTo("ورشة نسيج");
            assertThat(office.typed("title_fr")).isEqualTo("Atelier de tissage");
            assertThat(office.typed("commune")).isEqualTo("الوطية");
            office.strike(KeyCode.S, KeyCode.CONTROL);
            assertThat(office.desk().lists().count(DossierQuery.ALL)).isEqualTo(2);
            office.go(new Place.Today());
            assertThat(office.shows(text -> text.contains("ورشة نسيج")))
                    .as("saved now")
                    .isFalse();
        }
        assertThat(run("verify", register)).contains("\"ok\":true");
    }

    @Test
    void whatWasTypedIntoTheMembersIsOfferedAgainCellByCell() throws Exception {
        var register = folder.resolve("bureau");
        typeUntilThePowerFails(register, "members");
        try (var office = WalkedOffice.on(register, Lang.AR)) {
            office.strike(KeyCode.ENTER);
            office.tabTo("draft-go-on");
            office.strike(KeyCode.SPACE);
            office.strike(KeyCode.S, KeyCode.CONTROL);
            var line =
                    office.desk().lists().page(DossierQuery.ALL, 0, 1).lines().getFirst();
            assertThat(office.desk().dossiers().find(line.id()).members())
                    .extracting(
                            one -> one.person().nameAr(), one -> one.person().birthYear())
                    .containsExactly(tuple("سعاد بوعمود", 1990), tuple("رشيد العلوي", 1988));
        }
        assertThat(run("verify", register)).contains("\"ok\":true");
    }

    @Test
    void aFileThatThePowerTookIsBuiltAgainAndSaid() throws Exception {
        var register = folder.resolve("bureau");
        typeUntilThePowerFails(register);
        Files.delete(new RegisterFolder(register).database());
        try (var office = WalkedOffice.on(register, Lang.AR)) {
            assertThat(office.desk().register().database().notices())
                    .singleElement()
                    .satisfies(said -> assertThat(said.key()).startsWith("heal.rebuilt"));
            assertThat(office.desk().lists().count(DossierQuery.ALL)).isEqualTo(1);
            office.go(new Place.Today());
            assertThat(office.shows(text -> text.contains("ورشة نسيج"))).isTrue();
        }
        assertThat(run("verify", register)).contains("\"ok\":true");
    }

    private static void typeUntilThePowerFails(Path register, String... what) throws IOException, InterruptedException {
        var process = ClerkProcess.command(register, what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.lines().anyMatch(ClerkProcess.RESTS::equals)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String run(String command, Path register) {
        var answers = new ByteArrayOutputStream();
        new CommandStart(Map.of("SANAD_PASSWORD", "long enough"), ScratchRegister.CLOCK, ScratchRegister.CHEAP)
                .run(answers, new ByteArrayOutputStream(), false, command, register.toString());
        return answers.toString(StandardCharsets.UTF_8).replace(" ", "");
    }
}
