package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;

/** The window of a whole office, locked and opened again. */
class WindowLockTest {
    @TempDir
    Path folder;

    private final DirectBackground background = new DirectBackground();
    private boolean left;

    @Test
    void aLockedWindowShowsNothingAndGivesBackWhatWasTyped() {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.AR)) {
            office.go(new Place.Dossier(null));
            office.type("title_ar", "ورشة للخياطة");
            var field = FxStage.call(() -> {
                var name = (TextField) office.stage().stage().getScene().lookup("#title_fr");
                name.setText("Couture");
                name.requestFocus();
                name.selectRange(3, 3);
                return name;
            });
            var lock = lock(office);
            press(office, KeyCode.L);
            assertThat(lock.locked()).isTrue();
            office.stage().assertSpeaks();
            office.stage().picture("locked-ar");
            assertThat(office.shows(text -> text.contains("ورشة"))).isFalse();

            unlock(office, "wrong one");
            assertThat(lock.locked()).isTrue();
            unlock(office, "long enough");
            assertThat(lock.locked()).isFalse();
            assertThat(office.typed("title_ar")).isEqualTo("ورشة للخياطة");
            assertThat(FxStage.call(field::isFocused)).isTrue();
            assertThat(FxStage.call(field::getCaretPosition)).isEqualTo(3);
            assertThat(FxStage.call(field::getSelectedText)).isEmpty();
        }
    }

    @Test
    void theOfficesMinutesCountAndSomebodyElseMayCome() {
        try (var office = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.FR)) {
            office.desk().accounts().lockAfter(office.desk().session(), 0);
            office.go(new Place.Today());
            var never = lock(office);
            background.pass(Duration.ofDays(1));
            assertThat(never.locked()).isFalse();
            press(office, KeyCode.L);
            fire(office, "lock-other");
            assertThat(left).isTrue();
            assertThat(office.desk().accounts().lockMinutes()).isZero();
        }
    }

    private WindowLock lock(WalkedOffice office) {
        return FxStage.call(() -> {
            var lock = new WindowLock(
                    office.stage().stage().getScene(),
                    office.desk(),
                    office.shell(),
                    office.stage().wording(),
                    office.stage().theme(),
                    background,
                    ScratchRegister.CLOCK,
                    () -> left = true);
            lock.begin();
            return lock;
        });
    }

    private static void unlock(WalkedOffice office, String password) {
        FxStage.call(() -> {
            var scene = office.stage().stage().getScene();
            var field = (TextField) scene.lookup("#password");
            assertThat(scene.getFocusOwner()).as("who comes back types at once").isSameAs(field);
            field.setText(password);
            return null;
        });
        fire(office, "lock-open");
    }

    private static void fire(WalkedOffice office, String id) {
        FxStage.call(() -> {
            ((Button) office.stage().stage().getScene().lookup("#" + id)).fire();
            return null;
        });
    }

    private static void press(WalkedOffice office, KeyCode code) {
        FxStage.call(() -> {
            var root = office.stage().stage().getScene().getRoot();
            root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
            return null;
        });
    }
}
