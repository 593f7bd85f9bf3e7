package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/** What a clerk proposes and a delegate approves, without the mouse. */
class ProposalJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ScratchRegister.CLOCK);

    @TempDir
    Path folder;

    private WalkedOffice office;

    @ParameterizedTest
    @CsvSource({"AR, الميزانية, أمينة", "FR, Budget, Amina"})
    void whatOneProposesAnotherApproves(Lang lang, String programme, String clerk) {
        try (var opened = new WalkedOffice(folder.resolve("bureau"), "P10.521", lang)) {
            office = opened;
            var id = studied();
            var desk = office.desk();
            desk.accounts()
                    .add(
                            desk.session(),
                            new NewAccount(clerk, Set.of(Role.CLERK), WalkedOffice.PASSWORD.toCharArray()));
            office.startAgain(clerk);
            office.find(number(id));
            office.section(4);
            office.tabTo("give-award");
            office.strike(KeyCode.SPACE);
            office.tabTo("programme_code");
            office.write(programme);
            office.tabTo("decision_number");
            office.write("7/2026");
            office.strike(KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(state(id)).as("one person does not settle").isEqualTo(State.UNDER_STUDY);
            assertThat(office.desk().proposals().waiting("P10.521"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.proposedBy()).isEqualTo(clerk));

            office.startAgain("Clerk");
            office.menu("nav.today");
            office.open(number(id));
            assertThat(office.says(
                            "proposal.since",
                            clerk,
                            office.stage().wording().formats().day(TODAY)))
                    .isTrue();
            office.tabTo("approve-proposal");
            office.strike(KeyCode.SPACE);
            assertThat(state(id)).isEqualTo(State.SETTLED);
        }
    }

    private UUID studied() {
        var desk = office.desk();
        var slice = new Slice("P10.521", "OWN", TODAY.getYear());
        desk.funds().allot(desk.session(), new NewAllotment(slice, 10_000_000_00L, "7", TODAY));
        var id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.dossiers().step(desk.session(), id, new NewStep(State.FILED, TODAY));
        desk.papers()
                .checklist(id)
                .waitedFor()
                .forEach(paper -> desk.papers()
                        .mark(desk.session(), id, new PaperMark(paper.kind().code(), Presence.PRESENT, null)));
        desk.dossiers().step(desk.session(), id, new NewStep(State.READY, TODAY));
        desk.dossiers().step(desk.session(), id, new NewStep(State.UNDER_STUDY, TODAY));
        return id;
    }

    private String number(UUID id) {
        return office.desk().dossiers().find(id).dossier().number();
    }

    private State state(UUID id) {
        return office.desk().dossiers().find(id).dossier().state();
    }
}
