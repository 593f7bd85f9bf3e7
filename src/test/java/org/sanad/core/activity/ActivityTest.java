package org.sanad.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class ActivityTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("office"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void resultsStandBesideTargetsAndTheYearBefore() {
        keep(ActivityKind.HOLDER_TRAINING, MARCH, "دورة", 12, 5);
        keep(ActivityKind.HOLDER_TRAINING, LocalDate.of(2025, 5, 2), "دورة", 20, null);
        keep(ActivityKind.MEMORY_EVENT, MARCH, "ندوة", 60, null);
        keep(ActivityKind.MEMORY_VISITS, MARCH, "زيارات", 140, null);
        keep(ActivityKind.BASIC_COVER, MARCH, null, 7, null);
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.HOLDERS_TRAINED, 48, Goal.MEMORY_VISITORS, 400));
        assertThat(line(Goal.HOLDER_TRAININGS)).isEqualTo(new RecordLine(Goal.HOLDER_TRAININGS, null, 1, 1));
        assertThat(line(Goal.HOLDERS_TRAINED)).isEqualTo(new RecordLine(Goal.HOLDERS_TRAINED, 48L, 12, 20));
        assertThat(line(Goal.HOLDERS_TRAINED).reached()).isEqualTo(0.25);
        assertThat(line(Goal.MEMORY_EVENTS).result()).isEqualTo(1);
        assertThat(line(Goal.MEMORY_VISITORS)).isEqualTo(new RecordLine(Goal.MEMORY_VISITORS, 400L, 200, 0));
        assertThat(line(Goal.BASIC_REFERRALS).result()).isEqualTo(7);
    }

    @Test
    void whatIsWithdrawnCountsNowhereAndComesBack() {
        var one = keep(ActivityKind.AWARENESS, MARCH, "يوم", 30, 12);
        desk.activities().withdraw(desk.session(), one.id(), true);
        assertThat(line(Goal.AWARENESS_DAYS).result()).isZero();
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026))
                .singleElement()
                .satisfies(kept -> assertThat(kept.withdrawn()).isTrue());
        desk.activities().withdraw(desk.session(), one.id(), false);
        assertThat(line(Goal.AWARENESS_PEOPLE).result()).isEqualTo(30);
    }

    @Test
    void aTargetIsOneAndSurvivesClosing() {
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.SETTLED, 40));
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.SETTLED, 55, Goal.JOBS, 90));
        scratch.reopen();
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        assertThat(desk.activities().aims(desk.session(), 2026)).isEqualTo(Map.of(Goal.SETTLED, 55L, Goal.JOBS, 90L));
        assertThat(line(Goal.SETTLED).aim()).isEqualTo(55);
    }

    @Test
    void whatCannotBeIsNamedByField() {
        assertThat(refused(activity(ActivityKind.AWARENESS, LocalDate.of(2026, 3, 3), "x", 5, null)))
                .isEqualTo("held_on activity.day_unlikely");
        assertThat(refused(activity(ActivityKind.AWARENESS, MARCH, " ", 5, null)))
                .isEqualTo("title activity.title_missing");
        assertThat(refused(activity(ActivityKind.MEDICAL_RELIEF, MARCH, "السيد فلان", 1, null)))
                .isEqualTo("title activity.only_counted");
        assertThat(refused(activity(ActivityKind.AWARENESS, MARCH, "x", 5, 6))).isEqualTo("women activity.women_above");
        assertThat(refused(activity(null, MARCH, "x", 5, null))).isEqualTo("kind activity.kind_missing");
        var early = catchThrowableOfType(
                ProblemException.class, () -> desk.activities().aim(desk.session(), 1999, Map.of(Goal.JOBS, 1)));
        assertThat(early.problem().key()).isEqualTo("activity.target_year");
    }

    @Test
    void anAudienceSurvivesClosingAndIsCorrected() {
        var kept = desk.activities().keep(desk.session(), memory("فضاء الذاكرة", "pupils"));
        scratch.reopen();
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026)).containsExactly(kept);
        var corrected = new Activity(
                kept.id(),
                kept.office(),
                kept.kind(),
                MARCH,
                kept.title(),
                kept.place(),
                null,
                kept.people(),
                null,
                false);
        desk.activities().keep(desk.session(), corrected);
        assertThat(desk.activities().of(desk.session(), "P10.521", 2026)).containsExactly(corrected);
    }

    @Test
    void anAudienceTravelsAndSoDoesOneThatOnlyANewerVersionKnows() throws Exception {
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", "delegations"));
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", "craftsmen"));
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", null));
        try (var above = ScratchRegister.create(folder.resolve("above"), "HQ")) {
            var top = sentTo(above);
            assertThat(top.activities().of(top.session(), "R10", 2026))
                    .extracting(Activity::audience)
                    .containsExactlyInAnyOrder("delegations", "craftsmen", null);
            assertThat(MemorySpace.of(top.activities().of(top.session(), "R10", 2026)))
                    .containsExactly(new MemorySpace("P10.521", "فضاء الذاكرة", 3, 180));
        }
        assertThat(Audience.find("craftsmen")).isEmpty();
    }

    @Test
    void theSpacesAddUpToTheAnnualRecord() {
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", null));
        desk.activities().keep(desk.session(), memory("فضاء الوطية", null));
        keep(ActivityKind.MEMORY_VISITS, MARCH, "زيارات", 140, null);
        var spaces = MemorySpace.of(desk.activities().of(desk.session(), "P10.521", 2026));
        assertThat(spaces).hasSize(3);
        assertThat(spaces.stream().mapToLong(MemorySpace::sessions).sum())
                .isEqualTo(line(Goal.MEMORY_EVENTS).result());
        assertThat(spaces.stream().mapToLong(MemorySpace::visitors).sum())
                .isEqualTo(line(Goal.MEMORY_VISITORS).result());
    }

    @Test
    void placesAreOfferedAsTheyWereTypedTheMostFrequentFirst() {
        desk.activities().keep(desk.session(), memory("فضاء الوطية", null));
        desk.activities().keep(desk.session(), memory("فضاء الذاكره", null));
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", null));
        desk.activities().keep(desk.session(), memory("فضاء الذاكرة", null));
        var mistaken = desk.activities().keep(desk.session(), memory("خطأ", null));
        desk.activities().withdraw(desk.session(), mistaken.id(), true);
        assertThat(desk.activities().places(desk.session())).containsExactly("فضاء الذاكرة", "فضاء الوطية");
    }

    @Test
    void aClerkNotesButSetsNoTarget() {
        var clerk = new Session("P10.521", "Clerk", Role.CLERK);
        desk.activities().keep(clerk, activity(ActivityKind.AWARENESS, MARCH, "يوم", 3, null));
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> desk.activities().aim(clerk, 2026, Map.of(Goal.JOBS, 1)));
        assertThat(refusal.problem().key()).isEqualTo("right.missing");
    }

    @Test
    void bothTravelToHeadquartersAndAddUp() throws Exception {
        keep(ActivityKind.AWARENESS, MARCH, "يوم", 30, 12);
        desk.activities().aim(desk.session(), 2026, Map.of(Goal.AWARENESS_DAYS, 4));
        try (var above = ScratchRegister.create(folder.resolve("above"), "HQ")) {
            var top = sentTo(above);
            assertThat(top.activities().annual(top.session(), "R10", 2026).lines())
                    .contains(new RecordLine(Goal.AWARENESS_DAYS, 4L, 1, 0));
            var theirs = top.activities().of(top.session(), "R10", 2026).getFirst();
            var refusal = catchThrowableOfType(
                    ProblemException.class, () -> top.activities().withdraw(top.session(), theirs.id(), true));
            assertThat(refusal.problem().key()).isEqualTo("activity.not_own");
        }
    }

    /** Another register, with all of this one. */
    private Desk sentTo(ScratchRegister above) throws IOException {
        var top = new Desk(above.register(), ScratchRegister.CLOCK);
        var stick = Files.createDirectory(folder.resolve("stick"));
        var invitation = stick.resolve("invitation");
        top.invitations().invite(top.session(), "P10.521", invitation);
        desk.invitations().accept(desk.session(), invitation);
        var sent = desk.sending().send(desk.session(), stick, false, Pace.UNWATCHED);
        top.receiving().receive(top.session(), sent.file().file(), stick, Pace.UNWATCHED);
        return top;
    }

    private RecordLine line(Goal goal) {
        return desk.activities().annual(desk.session(), "P10.521", 2026).lines().stream()
                .filter(line -> line.goal() == goal)
                .findFirst()
                .orElseThrow();
    }

    private Activity keep(ActivityKind kind, LocalDate day, String title, int people, Integer women) {
        return desk.activities().keep(desk.session(), activity(kind, day, title, people, women));
    }

    private static Activity activity(ActivityKind kind, LocalDate day, String title, int people, Integer women) {
        return new Activity(null, "P10.521", kind, day, title, null, null, people, women, false);
    }

    private static Activity memory(String place, String audience) {
        return new Activity(
                null, "P10.521", ActivityKind.MEMORY_EVENT, MARCH, "ندوة", place, audience, 60, null, false);
    }

    private String refused(Activity typed) {
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> desk.activities().keep(desk.session(), typed));
        Problem problem = refusal.problem();
        return problem.field() + " " + problem.key();
    }
}
