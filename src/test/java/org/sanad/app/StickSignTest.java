package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Place;

/** A stick is put in while somebody types a dossier. */
class StickSignTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatAStickIsForIsSaidAndTheCursorStays(Lang lang) throws IOException {
        var stick = Files.createDirectory(folder.resolve("SANAD"));
        try (var headquarters = new WalkedOffice(folder.resolve("hq"), "HQ", lang);
                var province = new WalkedOffice(folder.resolve("province"), "P10.521", lang)) {
            invited(headquarters, province);
            province.desk().dossiers().save(province.desk().session(), org.sanad.fixture.Office.draft());
            province.go(new Place.Dossier(null));
            var field = field(province);
            province.plug(stick);
            assertThat(offered(province)).isNull();
            province.pass(SOON);
            assertThat(offered(province)).isEqualTo(words(province, "shell.stick_send", "SANAD", 1));
            assertThat(focused(province)).as("the cursor").isSameAs(field);
            province.stage().assertSpeaks();
            province.stage().picture("stick-send-" + lang.code());

            var file = province.desk()
                    .sending()
                    .send(province.desk().session(), stick, false, Pace.UNWATCHED)
                    .file()
                    .file();
            province.pass(SOON);
            assertThat(offered(province)).as("the stick has it").isNull();

            headquarters.plug(stick);
            headquarters.pass(SOON);
            assertThat(offered(headquarters)).isEqualTo(words(headquarters, "shell.stick_receive", "SANAD", 1));
            headquarters.stage().picture("stick-receive-" + lang.code());
            headquarters.press(".foot-offer", 0);
            assertThat(headquarters.place()).isInstanceOf(Place.Exchanges.class);
            assertThat(offered(headquarters)).as("one is there").isNull();
            headquarters.click("exchange.look_at", file.getFileName().toString());
            headquarters.click("exchange.take_in");
            headquarters.click("exchange.done");
            assertThat(headquarters.says("exchange.known", 1)).isTrue();
            headquarters.stage().picture("stick-known-" + lang.code());
            headquarters.go(new Place.Today());
            assertThat(offered(headquarters)).as("nothing waits on it").isNull();
        }
    }

    @Test
    void aStickThatIsTakenOutTakesItsSignAlong() throws IOException {
        var stick = Files.createDirectory(folder.resolve("SANAD"));
        Files.write(stick.resolve("P10.521-000001.sanad"), new byte[40]);
        try (var headquarters = new WalkedOffice(folder.resolve("hq"), "HQ", Lang.AR)) {
            headquarters.plug(stick);
            headquarters.pass(SOON);
            assertThat(offered(headquarters)).isNotNull();
            Files.delete(stick.resolve("P10.521-000001.sanad"));
            Files.delete(stick);
            headquarters.pass(SOON);
            assertThat(offered(headquarters)).isNull();
        }
    }

    private void invited(WalkedOffice headquarters, WalkedOffice province) {
        var file = folder.resolve("invitation");
        headquarters.desk().invitations().invite(headquarters.desk().session(), "P10.521", file);
        province.desk().invitations().accept(province.desk().session(), file);
    }

    private static TextField field(WalkedOffice office) {
        return FxStage.call(() -> {
            var field = office.stage().all(TextField.class).stream()
                    .filter(one -> Objects.equals(one.getId(), "title_ar"))
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            return field;
        });
    }

    private static Node focused(WalkedOffice office) {
        return FxStage.call(() -> office.stage().stage().getScene().getFocusOwner());
    }

    private static String words(WalkedOffice office, String key, Object... args) {
        return office.stage().wording().get(key, args);
    }

    /** What the foot offers; null where it offers nothing. */
    private static String offered(WalkedOffice office) {
        return FxStage.call(() -> office.stage().all(Button.class).stream()
                .filter(one -> one.getStyleClass().contains("foot-offer") && one.isVisible())
                .map(Button::getText)
                .findFirst()
                .orElse(null));
    }
}
