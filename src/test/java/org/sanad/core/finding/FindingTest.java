package org.sanad.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.FINDING_ANSWER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.data.tables.tables.records.FindingAnswerRecord;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class FindingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Session INSPECTOR = new Session("P10.521", "Inspector", Role.INSPECTOR);
    private static final Session HEAD = new Session("P10.521", "Head", Role.HEAD_OF_OFFICE);

    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder, "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void isRaisedAnsweredAndEnded() {
        var raised = desk.findings().raise(INSPECTOR, "P10.521", null, "  ثلاثة ملفات بلا وصل ", TODAY.plusDays(30));
        assertThat(raised.words()).isEqualTo("ثلاثة ملفات بلا وصل");
        desk.findings().answer(HEAD, raised.id(), "طُبعت الوصولات");
        scratch.reopen();
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        desk.findings().close(INSPECTOR, raised.id());
        assertThat(desk.findings().all(INSPECTOR)).singleElement().satisfies(one -> {
            assertThat(one.answer()).isEqualTo("طُبعت الوصولات");
            assertThat(one.answeredBy()).isEqualTo("Head");
            assertThat(one.closed()).isTrue();
        });
        assertThat(desk.proofs().prove().findings()).isEmpty();
        assertThat(refused(() -> desk.findings().answer(HEAD, raised.id(), "x")))
                .isEqualTo("finding.closed");
    }

    @Test
    void theAnswerThatCameLastIsTold() {
        var twice = desk.findings().raise(INSPECTOR, "P10.521", null, "a", TODAY);
        var noted = desk.findings().raise(INSPECTOR, "P10.521", null, "b", TODAY.plusDays(1));
        desk.findings().raise(INSPECTOR, "P10.521", null, "c", TODAY.plusDays(2));
        desk.findings().answer(HEAD, noted.id(), "noted here");
        answered(twice.id(), "later", TODAY.plusDays(1));
        answered(twice.id(), "earlier", TODAY);
        answered(noted.id(), "before it was noted here", TODAY.minusDays(1));
        assertThat(desk.findings().all(INSPECTOR))
                .extracting(Finding::answer)
                .containsExactly("later", "noted here", null);
    }

    /** As packages bring it. */
    private void answered(UUID finding, String words, LocalDate on) {
        var row = new FindingAnswerRecord();
        row.setId(UUID.randomUUID());
        row.setOwnerCode("P10.521");
        row.setFindingId(finding);
        row.setAnswer(words);
        row.setAnsweredBy("Head");
        row.setAnsweredOn(on);
        row.setRevision("1");
        scratch.register()
                .database()
                .write(sql -> sql.insertInto(FINDING_ANSWER).set(row).execute());
    }

    @Test
    void eachRoleDoesItsPartOnly() {
        assertThat(refused(() -> desk.findings().raise(HEAD, "P10.521", null, "x", TODAY)))
                .isEqualTo("right.missing");
        var raised = desk.findings().raise(INSPECTOR, "P10.521", null, "x", TODAY);
        assertThat(refused(() -> desk.findings().answer(INSPECTOR, raised.id(), "x")))
                .isEqualTo("right.missing");
        assertThat(refused(() -> desk.findings().close(HEAD, raised.id()))).isEqualTo("right.missing");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(refused(() -> desk.findings().raise(INSPECTOR, "P10.261", null, "x", TODAY)))
                .isEqualTo("finding.office_missing");
        assertThat(refused(() -> desk.findings().raise(INSPECTOR, "P10.521", null, " ", TODAY)))
                .isEqualTo("finding.words_missing");
        assertThat(refused(() -> desk.findings().raise(INSPECTOR, "P10.521", null, "x", TODAY.minusDays(1))))
                .isEqualTo("finding.due_past");
    }

    @Test
    void isOverdueUntilItIsAnswered() {
        var raised = desk.findings().raise(INSPECTOR, "P10.521", null, "x", TODAY);
        assertThat(raised.overdue(TODAY)).isFalse();
        assertThat(raised.overdue(TODAY.plusDays(1))).isTrue();
        assertThat(raised.answered("y", "Head", TODAY).overdue(TODAY.plusDays(1)))
                .isFalse();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work)
                .problems()
                .getFirst()
                .key();
    }
}
