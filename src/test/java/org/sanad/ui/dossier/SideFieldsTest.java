package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;

/** Each field of a form beside the dossier is known when it comes back: none is taken for that of another version. */
class SideFieldsTest extends SideFormsOnStage {
    @Test
    void eachFieldOfAStepAndAnAwardIsKnownWhenItComesBack() {
        open();
        step(State.DEFERRED);
        fill();
        step(State.SETTLED);
        fill();
        pass();
        assertThat(strange()).isEmpty();
        assertThat(drafts().getFirst().values()).containsKeys("instalment.4.award", "until_year.step@deferred");
    }

    @Test
    void eachFieldOfAVisitAPaymentAndAReleaseIsKnownWhenItComesBack() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        fill();
        go(Section.SUPPORT);
        press("release");
        fill();
        FxStage.call(() -> form.onCancel());
        press("pay");
        fill();
        pass();
        assertThat(strange()).isEmpty();
        assertThat(drafts().getFirst().values().keySet())
                .anyMatch(field -> field.startsWith("reference.payment@"))
                .anyMatch(field -> field.startsWith("reason.release@"))
                .contains("women_jobs.visit");
    }

    private Map<String, String> strange() {
        return EarlierDraft.of(drafts().getFirst()).strange();
    }

    /** Types into every field of the form that is begun. */
    private void fill() {
        FxStage.call(() -> {
            stage.all(TextField.class).stream()
                    .filter(field -> !(field.getParent() instanceof ComboBoxBase<?>))
                    .filter(field -> within(field, "form-card-active") || within(field, "step-question"))
                    .forEach(field -> field.setText("7"));
            return null;
        });
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
