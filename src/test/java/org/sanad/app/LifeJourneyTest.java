package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/** A dossier from the counter to the archive, in the running application, without the mouse. */
class LifeJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ScratchRegister.CLOCK);

    @TempDir
    Path folder;

    private WalkedOffice office;
    private UUID id;

    @ParameterizedTest
    @CsvSource({"AR, الميزانية", "FR, Budget"})
    void aFiledDossierIsStudiedSettledPaidVisitedAndClosed(Lang lang, String programme) {
        try (var opened = new WalkedOffice(folder.resolve("bureau"), "P10.521", lang)) {
            office = opened;
            file();
            office.find(office.desk().dossiers().find(id).dossier().number());
            step();
            step();
            assertThat(state()).isEqualTo(State.UNDER_STUDY);

            press(KeyCode.CONTROL, KeyCode.ENTER);
            tabTo("programme_code");
            office.write(programme);
            tabTo("decision_number");
            office.write("ق 7");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(state()).isEqualTo(State.SETTLED);
            step();
            assertThat(state()).isEqualTo(State.IN_OPERATION);

            tabTo("pay");
            press(KeyCode.SPACE);
            tabTo("reference");
            office.write("CHQ 19");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            tabTo("add-visit");
            press(KeyCode.SPACE);
            tabTo("jobs");
            office.write("3");
            press(KeyCode.ENTER);
            office.write("2");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(stepsShown()).isTrue();
            office.strike(KeyCode.ESCAPE);
            FxStage.call(() -> {
                menu().hide();
                return null;
            });
            step();
            office.startAgain();

            var file = office.desk().dossiers().find(id);
            assertThat(file.dossier().state()).isEqualTo(State.CLOSED);
            assertThat(file.awards()).singleElement().satisfies(award -> {
                assertThat(award.terms().programme()).isEqualTo("OWN");
                assertThat(award.terms().decisionNumber()).isEqualTo("ق 7");
                assertThat(award.remaining()).isZero();
            });
            assertThat(file.visits()).singleElement().satisfies(visit -> {
                assertThat(visit.jobs()).isEqualTo(3);
                assertThat(visit.family()).isEqualTo(2);
            });
            assertThat(file.dossier().until()).isEqualTo(TODAY.plusYears(10));
        }
    }

    private void file() {
        var desk = office.desk();
        var slice = new Slice("P10.521", "OWN", TODAY.getYear());
        desk.funds().allot(desk.session(), new NewAllotment(slice, 10_000_000_00L, "رسالة 1", TODAY));
        id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.dossiers().step(desk.session(), id, new NewStep(State.FILED, TODAY));
        desk.papers()
                .checklist(id)
                .waitedFor()
                .forEach(paper -> desk.papers()
                        .mark(desk.session(), id, new PaperMark(paper.kind().code(), Presence.PRESENT, null)));
    }

    /** The usual step: it asks for its date, and is taken as proposed. */
    private void step() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.focused()).isEqualTo("step_on");
        press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void tabTo(String field) {
        for (var keys = 0; keys < 60 && !field.equals(office.focused()); keys++) {
            office.strike(KeyCode.TAB);
        }
        assertThat(office.focused()).isEqualTo(field);
    }

    private void press(KeyCode code) {
        office.strike(code);
    }

    private void press(KeyCode held, KeyCode code) {
        office.strike(code, held);
    }

    private void press(KeyCode held, KeyCode too, KeyCode code) {
        office.strike(code, held, too);
    }

    private State state() {
        return office.desk().dossiers().find(id).dossier().state();
    }

    private boolean stepsShown() {
        return FxStage.call(() -> menu().isShowing());
    }

    private MenuButton menu() {
        return (MenuButton) office.stage().stage().getScene().lookup("#state");
    }
}
