package org.sanad.core.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.person.Person;
import org.sanad.core.person.Verdict;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.ScratchRegister;

/** Headquarters sees of each office what came, what is missing and what waits. */
class OverviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private final List<ScratchRegister> registers = new ArrayList<>();
    private Path stick;
    private Desk province;
    private Desk headquarters;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        province = desk("P10.521", ScratchRegister.CLOCK);
        headquarters = desk("HQ", ScratchRegister.CLOCK);
        new Demonstration(province.door(), province.offices()).fill(province.session(), 12, 46, done -> {});
        var file = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), "P10.521", file);
        province.invitations().accept(province.session(), file);
    }

    @AfterEach
    void close() {
        registers.forEach(ScratchRegister::close);
    }

    @Test
    void anOfficeIsSeenWithWhatItSent() {
        assertThat(glance(headquarters).state()).isEqualTo(OfficeState.NEVER);
        take(send());
        var seen = glance(headquarters);
        assertThat(seen.state()).isEqualTo(OfficeState.UNCONFIRMED);
        assertThat(seen.dossiers()).isEqualTo(12);
        assertThat(seen.packages()).isEqualTo(1);
        assertThat(seen.missing()).isZero();
        confirm();
        assertThat(glance(headquarters).state()).isEqualTo(OfficeState.FINE);
        assertThat(headquarters.overview().glance(headquarters.session())).hasSize(87);
    }

    @Test
    void aNumberThatNeverCameIsMissed() {
        send();
        take(send());
        confirm();
        assertThat(glance(headquarters).missing()).isEqualTo(1);
        assertThat(glance(headquarters).state()).isEqualTo(OfficeState.WAITING);
    }

    @Test
    void whoSentNothingForFortyDaysIsLate() {
        take(send());
        confirm();
        assertThat(glance(later(40)).state()).isEqualTo(OfficeState.FINE);
        assertThat(glance(later(41)).state()).isEqualTo(OfficeState.LATE);
    }

    @Test
    void aMonthIsWholeOnceAPackageCameAfterIt() {
        take(send());
        var march = YearMonth.from(TODAY);
        assertThat(headquarters
                        .overview()
                        .month(headquarters.session(), march)
                        .total()
                        .part())
                .isEqualTo(1);
        var february = headquarters.overview().month(headquarters.session(), march.minusMonths(1));
        assertThat(february.total().whole()).isEqualTo(1);
        assertThat(february.total().expected()).isEqualTo(87);
        assertThat(february.absent()).hasSize(86);
        assertThat(february.lines()).hasSize(12);
        assertThat(february.lines().stream().mapToInt(MonthLine::whole).sum()).isEqualTo(1);
    }

    @Test
    void theFiguresOfTheLinesMakeThoseOfTheTotal() {
        take(send());
        for (var month = YearMonth.from(TODAY); month.isAfter(YearMonth.of(2025, 1)); month = month.minusMonths(1)) {
            var seen = headquarters.overview().month(headquarters.session(), month);
            assertThat(seen.lines().stream()
                            .mapToLong(line -> line.totals().paidCentimes())
                            .sum())
                    .isEqualTo(seen.total().totals().paidCentimes());
        }
    }

    @Test
    void oneCardInTwoOfficesWaitsUntilItIsDecided() {
        var other = desk("P10.261", ScratchRegister.CLOCK);
        var file = folder.resolve("other");
        headquarters.invitations().invite(headquarters.session(), "P10.261", file);
        other.invitations().accept(other.session(), file);
        var here = holder(province);
        var there = holder(other);
        take(send());
        take(other.sending()
                .send(other.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file());
        assertThat(glance(headquarters).doubles()).isEqualTo(1);
        headquarters.personLinks().decide(headquarters.session(), here, there, Verdict.DIFFERENT);
        assertThat(glance(headquarters).doubles()).isZero();
    }

    private static UUID holder(Desk desk) {
        var plain = org.sanad.fixture.Office.draft();
        var named = plain.people().getFirst().person();
        var person = new Person(
                null,
                named.nameAr(),
                named.nameLatin(),
                "JB777001",
                null,
                null,
                null,
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
        var draft = new Draft(
                null, plain.project(), plain.plan(), plain.jobs(), List.of(new Participant(Part.HOLDER, person)));
        return desk.dossiers()
                .save(desk.session(), draft)
                .principal()
                .orElseThrow()
                .person()
                .id();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-01, WHOLE",
        "2026-01-31, 2026-01, PART",
        "2026-01-01, 2026-01, PART",
        "2025-12-31, 2026-01, NONE",
    })
    void aMonthByTheDayOfAPackage(LocalDate day, YearMonth month, MonthState expected) {
        assertThat(new Sendings(List.of(day), null, 0, true).month(month)).isEqualTo(expected);
    }

    @Test
    void aClosedOfficeIsNotLate() {
        var closed = new Office("L1", Level.LOCAL, "x", "x", "P10.521", "10", null, null, TODAY);
        var sent = new Sendings(List.of(TODAY.minusDays(300)), null, 0, true);
        assertThat(OverviewRules.state(closed, sent, true, TODAY)).isEqualTo(OfficeState.CLOSED);
    }

    private Path send() {
        return province.sending()
                .send(province.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    private void take(Path file) {
        headquarters.receiving().receive(headquarters.session(), file, stick, Pace.UNWATCHED);
    }

    private void confirm() {
        headquarters
                .receiving()
                .unconfirmed()
                .forEach(one -> headquarters.invitations().confirm(headquarters.session(), one.office(), one.epoch()));
    }

    private static OfficeGlance glance(Desk desk) {
        return desk.overview().glance(desk.session()).stream()
                .filter(one -> one.office().code().equals("P10.521"))
                .findFirst()
                .orElseThrow();
    }

    private Desk later(int days) {
        var clock = Clock.fixed(ScratchRegister.CLOCK.instant().plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new Desk(registers.get(1).register(), clock);
    }

    private Desk desk(String office, Clock clock) {
        var register = ScratchRegister.create(folder.resolve(office), office);
        registers.add(register);
        return new Desk(register.register(), clock);
    }
}
