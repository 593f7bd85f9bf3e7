package org.sanad.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.State;
import org.sanad.fixture.FxStage;
import org.sanad.ui.kit.Place;

/** What is typed beside the fields of a dossier is on the disk within a second too, and comes back after a crash. */
class SideFormsTest extends SideFormsOnStage {
    @Test
    void aVisitComesBackAndItsDraftGoesWhenItIsKept() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        pass();
        assertThat(drafts()).as("nothing was typed").isEmpty();
        type("jobs", "4");
        type("remarks", "زيارة أولى");
        pass();
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.values()).containsEntry("remarks.visit", "زيارة أولى"));
        open();
        stage.assertSpeaks();
        stage.picture("side-form-asked");
        press("draft-go-on");
        assertThat(text("remarks")).isEqualTo("زيارة أولى");
        press("confirm-support");
        assertThat(office.dossiers().find(id).visits()).hasSize(1);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void anAwardComesBackAsTyped() {
        open();
        step(State.SETTLED);
        type("amount", "50 000");
        type("decision_number", "ق 7");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("amount")).isEqualTo("50 000");
        assertThat(text("decision_number")).isEqualTo("ق 7");
        assertThat(office.dossiers().find(id).awards()).isEmpty();
    }

    @Test
    void anAwardBeginsWithItsProgrammeAndARefusedOneGoesToWhatIsWrong() {
        open();
        step(State.SETTLED);
        assertThat(focused()).isEqualTo("programme_code");
        type("amount", "50 000");
        FxStage.call(() -> {
            stage.stage().getScene().lookup("#confirm-support").requestFocus();
            return null;
        });
        press("confirm-support");
        assertThat(focused()).as("the programme is missing").isEqualTo("programme_code");
    }

    @Test
    void theNextKeyInADossierThatIsOpenedAddsToItsTitle() {
        open();
        var title = FxStage.call(() -> (TextField) stage.stage().getScene().getFocusOwner());
        assertThat(title.getText()).isNotEmpty();
        assertThat(title.getSelectedText()).isEmpty();
        assertThat(title.getCaretPosition()).isEqualTo(title.getLength());
    }

    @Test
    void theNextKeyReplacesAnAmountThatIsProposedAndAddsToOneThatWasTyped() {
        settle();
        open();
        go(Section.SUPPORT);
        press("pay");
        assertThat(field("amount").getSelectedText())
                .isNotEmpty()
                .isEqualTo(field("amount").getText());
        type("amount", "20 000");
        pass();
        open();
        press("draft-go-on");
        assertThat(focused()).isEqualTo("amount");
        assertThat(field("amount").getText()).isEqualTo("20 000");
        assertThat(field("amount").getSelectedText()).isEmpty();
    }

    @Test
    void aStepWithoutItsReasonGoesToTheReason() {
        open();
        step(State.REJECTED);
        FxStage.call(() -> {
            stage.stage().getScene().lookup("#confirm-step").requestFocus();
            return null;
        });
        press("confirm-step");
        assertThat(focused()).isEqualTo("reason");
    }

    @Test
    void whatWasSavedOnLeavingIsNotOfferedAgainWithAnAwardThatWasNot() {
        open();
        step(State.SETTLED);
        type("amount", "40 000");
        FxStage.call(() -> form.onCancel());
        go(Section.PEOPLE);
        type("phone", "0656 41 48 15");
        type("birth_date", "20/2/1984");
        FxStage.call(() -> {
            form.onLeave();
            return null;
        });
        var person = office.dossiers().find(id).principal().orElseThrow().person();
        assertThat(person.phone()).isEqualTo("+212656414815");
        assertThat(drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.values())
                        .containsEntry("phone", "+212656414815")
                        .containsEntry("birth_date", "20/02/1984")
                        .doesNotContainKey("birth_year"));
        open();
        press("draft-go-on");
        assertThat(text("amount")).isEqualTo("40 000");
    }

    private String focused() {
        return FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void aPaymentComesBackWithTheAwardThatItIsOf() {
        settle();
        open();
        go(Section.SUPPORT);
        press("pay");
        type("reference", "CHQ 19");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("reference")).isEqualTo("CHQ 19");
        press("confirm-support");
        assertThat(office.dossiers().find(id).paid()).isEqualTo(50_000_00);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void theReasonOfAStepComesBackAndEscLeavesItAtHand() {
        open();
        step(State.REJECTED);
        type("reason", "المشروع خارج تراب الجهة");
        pass();
        open();
        press("draft-go-on");
        assertThat(text("reason")).isEqualTo("المشروع خارج تراب الجهة");
        FxStage.call(() -> form.onCancel());
        step(State.REJECTED);
        assertThat(text("reason")).isEqualTo("المشروع خارج تراب الجهة");
        press("confirm-step");
        assertThat(office.dossiers().find(id).dossier().state()).isEqualTo(State.REJECTED);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatIsKeptElsewhereTakesNothingOfWhatIsTypedWithIt() {
        settle();
        open();
        go(Section.VISITS);
        press("add-visit");
        type("remarks", "زيارة أولى");
        FxStage.call(() -> form.onCancel());
        go(Section.SUPPORT);
        press("pay");
        type("reference", "CHQ 19");
        press("confirm-support");
        assertThat(drafts()).as("the visit still waits").hasSize(1);
        go(Section.VISITS);
        press("add-visit");
        assertThat(text("remarks")).isEqualTo("زيارة أولى");
    }

    @Test
    void anotherDossierOfTheSameEnterpriseIsSaidAndCanBeOpened() {
        var other = office.dossier(State.FILED).dossier().id();
        open();
        go(Section.PROJECT);
        type("ice", "001525612000011");
        press(KeyCode.S);
        var screens = open(other);
        type("ice", "15256120000");
        assertThat(same()).as("no whole identifier").isEmpty();
        type("ice", "1525612000011");
        assertThat(same()).hasSize(1);
        stage.assertSpeaks();
        stage.picture("same-enterprise-ar");
        FxStage.call(() -> {
            same().getFirst().lookupAll(".button").forEach(button -> ((Button) button).fire());
            return null;
        });
        assertThat(screens.gone()).containsExactly(new Place.Dossier(id));
        assertThat(office.dossiers()
                        .find(other)
                        .dossier()
                        .project()
                        .enterprise()
                        .ice())
                .as("nothing was forbidden, and what was typed is kept")
                .isEqualTo("001525612000011");
    }

    private List<Node> same() {
        return ((VBox) stage.stage().getScene().lookup("#same-enterprise")).getChildren();
    }

    private void press(KeyCode code) {
        FxStage.call(() -> {
            var key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
            stage.stage().getScene().lookup(".dossier-form").fireEvent(key);
            return null;
        });
    }
}
