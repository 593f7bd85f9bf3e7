package org.sanad.core.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.history.HistoryProof;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class PaperServiceTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatWasMarkedIsThereAfterReopeningAndTheHistoryHoldsIt() {
        var id = office.dossier(State.FILED).dossier().id();
        papers().mark(office.session(), id, new PaperMark("cnie", Presence.PRESENT, " نسخة مصادق عليها "));
        papers().mark(office.session(), id, new PaperMark("rib", Presence.PRESENT, null));
        papers().mark(office.session(), id, new PaperMark("rib", Presence.NOT_REQUIRED, null));
        office.scratch().reopen();

        var list = papers().checklist(id);
        assertThat(of(list, "cnie").presence()).isEqualTo(Presence.PRESENT);
        assertThat(of(list, "cnie").remark()).isEqualTo("نسخة مصادق عليها");
        assertThat(of(list, "rib").presence()).isEqualTo(Presence.NOT_REQUIRED);
        assertThat(of(list, "study").presence()).isEqualTo(Presence.MISSING);
        var database = office.scratch().register().database();
        var history = new DossierHistoryService(office.session(), database, papers()::records)
                .of(office.dossiers().find(id));
        assertThat(history)
                .filteredOn(event -> event.action().equals("paper.mark"))
                .hasSize(3);
        assertThat(database.read(sql -> new HistoryProof().prove(sql)).broken()).isEmpty();
    }

    /** No field asks for a Hijri date, because none is worked out; one that a paper bears is kept beside it as it stands there. */
    @Test
    void aHijriDateStaysAsItWasTyped() {
        var id = office.dossier(State.FILED).dossier().id();
        papers().mark(office.session(), id, new PaperMark("cnie", Presence.PRESENT, "27 محرم 1436"));
        papers().mark(office.session(), id, new PaperMark("rib", Presence.PRESENT, "٢٧ محرم ١٤٣٦"));
        office.scratch().reopen();
        assertThat(of(papers().checklist(id), "cnie").remark()).isEqualTo("27 محرم 1436");
        assertThat(of(papers().checklist(id), "rib").remark()).isEqualTo("٢٧ محرم ١٤٣٦");
    }

    @Test
    void readyWaitsForEveryRequiredPaper() {
        var file = office.dossier(State.FILED);
        var id = file.dossier().id();
        refused("paper.required_missing", () -> dossiers().step(office.session(), id, ready()));
        for (var paper : papers().checklist(id).waitedFor()) {
            var presence = paper.kind().code().equals("premises") ? Presence.NOT_REQUIRED : Presence.PRESENT;
            papers().mark(office.session(), id, new PaperMark(paper.kind().code(), presence, null));
        }
        assertThat(dossiers().step(office.session(), id, ready()).dossier().state())
                .isEqualTo(State.READY);
    }

    @Test
    void theDossierOfAnotherOfficeIsNotMarked() {
        var id = office.dossier(State.FILED).dossier().id();
        var other = Session.first("P05.081", null, "Clerk");
        refused("dossier.not_own", () -> papers().mark(other, id, new PaperMark("cnie", Presence.PRESENT, null)));
        refused(
                "dossier.unknown",
                () -> papers().mark(
                                office.session(), UUID.randomUUID(), new PaperMark("cnie", Presence.PRESENT, null)));
    }

    private static NewStep ready() {
        return new NewStep(State.READY, Office.TODAY);
    }

    private DossierService dossiers() {
        var scratch = office.scratch();
        return new DossierService(
                scratch.session(),
                scratch.register().database(),
                scratch.door(),
                ScratchRegister.CLOCK,
                office.writer(),
                papers()::refusals);
    }

    private PaperService papers() {
        return papers(office.scratch());
    }

    private static PaperService papers(ScratchRegister scratch) {
        return new PaperService(
                scratch.session(),
                scratch.register().database(),
                scratch.door(),
                Generators.timeBasedEpochGenerator(new Random(11))::generate);
    }

    private static CheckedPaper of(Checklist list, String code) {
        return list.papers().stream()
                .filter(paper -> paper.kind().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.key())
                                .isEqualTo(List.of(key)));
    }
}
