package org.sanad.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.RecoveryKey;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class RecoveryTest implements Navigator {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private Desk desk;
    private FxStage stage;
    private RecoveryController recovery;

    @BeforeEach
    void open() {
        var plan = new Registers.Plan(
                new RegisterFolder(folder.resolve("register")), "P10.521", "Head", "long enough".toCharArray(), false);
        desk = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            recovery = new RecoveryController(
                    desk.session(), desk.accounts(), stage.wording(), new DirectBackground(), this, Place.Today::new);
            var view = recovery.view();
            recovery.shown();
            return view;
        });
    }

    @AfterEach
    void close() {
        stage.close();
        desk.close();
    }

    @Test
    void itIsWrittenDownAndCheckedWithoutTheMouse() {
        assertThat(focused()).isEqualTo("make-recovery");
        press("make-recovery");
        assertThat(focused()).isEqualTo("last-group");
        var key = shown().getText();
        type(key.substring(key.length() - 4));
        FxStage.call(() -> {
            stage.stage().getScene().getFocusOwner().fireEvent(new ActionEvent());
            return null;
        });
        assertThat(gone).containsExactly(new Place.Today());
    }

    @Test
    void theKeyIsShownAndItsLastGroupAskedBack() {
        press("make-recovery");
        var key = RecoveryKey.read(shown().getText());
        stage.picture("recovery-ar");
        stage.assertSpeaks();
        type("ZZZ");
        press("recovery-done");
        assertThat(gone).isEmpty();
        type(key.text().substring(key.text().length() - 4).toLowerCase(Locale.ROOT));
        press("recovery-done");
        assertThat(gone).containsExactly(new Place.Today());
        assertThat(desk.accounts().recoverable()).isTrue();
    }

    @Test
    void whoComesAfterDoesNotSeeIt() {
        press("make-recovery");
        FxStage.call(() -> {
            recovery.left();
            return null;
        });
        assertThat(shown()).isNull();
    }

    private String focused() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId());
    }

    private Label shown() {
        return FxStage.call(() -> (Label) stage.stage().getScene().lookup("#recovery-key"));
    }

    private void type(String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#last-group")).setText(text);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#" + id)).fire();
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }
}
