package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Problems;

/** A day that cannot be read stays typed, is marked, and says that its value is not what was typed. */
class DayFieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Problems problems = new Problems();
    private final VBox form = new VBox();
    private FxStage stage;
    private DayField day;
    private TextField next;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> {
            day = new DayField(stage.wording());
            day.setValue(DAY);
            next = new TextField();
            form.getChildren().setAll(new FormField(stage.wording(), "field.filed_on", day, problems, "day"), next);
            return form;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatCannotBeReadIsMarkedAsSoonAsTheFieldIsLeftAndStaysMarked() {
        leave("31/02/2026");
        assertThat(problems.unreadable()).isTrue();
        assertThat(day.getEditor().getText()).isEqualTo("31/02/2026");
        run(() -> problems.show(List.of(Problem.at("other", "typed.count_unreadable"))));
        assertThat(problems.fields()).containsKeys("day", "other");
        run(problems::clear);
        assertThat(problems.fields()).containsOnlyKeys("day");
        leave("1/3/2026");
        assertThat(problems.unreadable()).isFalse();
        assertThat(problems.none()).isTrue();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aFormThatIsGoneHoldsNothingUp() {
        leave("abc");
        run(() -> form.getChildren().clear());
        assertThat(problems.unreadable()).isFalse();
        assertThat(problems.none()).isTrue();
    }

    private static void run(Runnable work) {
        FxStage.call(() -> {
            work.run();
            return null;
        });
    }

    private void leave(String typed) {
        run(() -> {
            day.requestFocus();
            day.getEditor().setText(typed);
            next.requestFocus();
        });
    }
}
