package org.sanad.ui.activity;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.desk.Desk;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

/** The screen of activities over a register of one office. */
abstract class ActivitiesOnScreen {
    @TempDir
    Path folder;

    private ScratchRegister scratch;
    Desk desk;
    FxStage stage;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        scratch.close();
    }

    void day(String typed) {
        FxStage.call(() -> {
            var field = (DayField) stage.stage().getScene().lookup("#activity-held_on");
            field.getEditor().setText(typed);
            field.take();
            return null;
        });
    }

    void correct() {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(one -> one.getText().equals(stage.wording().get("activity.correct")))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    ComboBox<Integer> years() {
        return FxStage.call(() -> {
            @SuppressWarnings("unchecked")
            var years = (ComboBox<Integer>) stage.stage().getScene().lookup("#activity-year");
            return years;
        });
    }

    void year(int year) {
        FxStage.call(() -> {
            years().setValue(year);
            return null;
        });
    }

    void show(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var screen = new ActivitiesController(ActivitiesDesk.of(desk), stage.wording(), new DirectBackground());
            var view = screen.view();
            screen.shown();
            return view;
        });
    }

    void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup(id)).fire();
            stage.stage().getScene().getRoot().applyCss();
            stage.stage().getScene().getRoot().layout();
            return null;
        });
    }

    TextField field(String id) {
        return (TextField) stage.stage().getScene().lookup(id);
    }

    void type(String id, String text) {
        FxStage.call(() -> {
            field(id).setText(text);
            return null;
        });
    }

    void choose(ActivityKind kind) {
        choose("#activity-kind", kind);
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String id, T value) {
        FxStage.call(() -> {
            ((ChoiceField<T>) stage.stage().getScene().lookup(id)).setValue(value);
            return null;
        });
    }
}
