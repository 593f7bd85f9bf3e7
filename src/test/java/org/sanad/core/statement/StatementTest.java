package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.ANNUAL_STATEMENT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;

/** A year is stated from its dossiers, kept, and not altered. */
class StatementTest extends StatedYear {
    @Test
    void theStatedFiguresComeOutOfTheDossiers() {
        var snapshot = desk.statements().freeze(desk.session(), 2021).snapshot();
        assertThat(snapshot.now().settled()).isEqualTo(213);
        assertThat(snapshot.now().awardedCentimes()).isEqualTo(520_000_000L);
        assertThat(snapshot.before()).isEqualTo(Totals.NONE);
        assertThat(snapshot.programmes())
                .extracting(
                        Snapshot.Part::code,
                        part -> part.totals().settled(),
                        part -> part.totals().awardedCentimes())
                .containsExactlyInAnyOrder(tuple("OWN", 64, 120_000_000L), tuple("APDES", 149, 400_000_000L));
        assertThat(snapshot.kinds())
                .extracting(Snapshot.Part::code, part -> part.totals().settled())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("cooperative", 34),
                        org.assertj.core.groups.Tuple.tuple("individual", 179));
        assertThat(snapshot.openings())
                .containsExactly(
                        new Snapshot.Opening("2019", 881, 785_433_000L, 0, 0, 2119, 1409),
                        new Snapshot.Opening("2020", 2404, 3_521_924_800L, 0, 0, 6000, 3000));
    }

    /** What the screens, {@code totals}, {@code export} and the statement say of a year are the same numbers. */
    @Test
    void screensExportsAndStatementAgree() throws Exception {
        var year = Filter.ALL.period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        var totals = desk.facts().total(year);
        var snapshot = desk.statements().freeze(desk.session(), 2021).snapshot();
        assertThat(snapshot.now()).isEqualTo(totals);
        var chosen = new Filter(null, null, null, null, null, null, null, null, null, null, 2021, null);
        assertThat(desk.facts().total(chosen)).isEqualTo(totals);
        var file = folder.resolve("totals.xlsx");
        var order = ExportOrder.totals(file, year, List.of(Dimension.KIND), Lang.FR);
        desk.exports().write(desk.session(), order, (done, of) -> {});
        try (var book = new ReadableWorkbook(file.toFile())) {
            var last = book.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).equals("Total"))
                    .findFirst()
                    .orElseThrow();
            for (var measure : Measure.values()) {
                assertThat(last.getCellAsNumber(1 + measure.ordinal()).orElseThrow())
                        .as("%s", measure)
                        .isEqualByComparingTo(BigDecimal.valueOf(measure.of(totals), measure.money() ? 2 : 0));
            }
        }
    }

    @Test
    void whatWasDoneAfterItsYearIsNotInAStatement() {
        var snapshot = desk.statements().freeze(desk.session(), 2019).snapshot();
        assertThat(snapshot.openings()).extracting(Snapshot.Opening::of).containsExactly("2019");
        assertThat(snapshot.openingProgrammes())
                .extracting(Snapshot.Opening::of)
                .containsExactly("INDH");
        assertThat(snapshot.openingKinds()).extracting(Snapshot.Opening::of).containsExactly("individual");
        assertThat(snapshot.years()).isEmpty();
    }

    @Test
    void aFrozenStatementIsTheSameYearsLater() {
        var frozen = desk.statements().freeze(desk.session(), 2021);
        opening(2018, "OWN", "individual", 100L, 1, 1, 1);
        scratch.reopen();
        desk = new Desk(scratch.register(), Clock.offset(ScratchRegister.CLOCK, Duration.ofDays(7 * 365)));
        var again = desk.statements().find(desk.session(), frozen.id());
        assertThat(desk.statements().seal(again).state()).isEqualTo(Seal.State.VERIFIED);
        assertThat(again).isEqualTo(frozen);
        assertThat(again.snapshot().openings()).hasSize(2);
        assertThat(desk.statements().freeze(desk.session(), 2021).digest()).isNotEqualTo(frozen.digest());
    }

    @Test
    void theVerySameFiguresAreFrozenOnce() {
        var frozen = desk.statements().freeze(desk.session(), 2021);
        assertThat(desk.statements().freeze(desk.session(), 2021)).isEqualTo(frozen);
        assertThat(desk.statements().freeze(desk.session(), "P10.521", 2021).id())
                .as("this office is that one")
                .isEqualTo(frozen.id());
        assertThat(desk.statements().all(desk.session())).containsExactly(frozen);
        opening(2018, "OWN", "individual", 100L, 1, 1, 1);
        assertThat(desk.statements().freeze(desk.session(), 2021)).isNotEqualTo(frozen);
        assertThat(desk.statements().all(desk.session())).hasSize(2);
    }

    @Test
    void anOfficeUnderThisOneHasAStatementAndAnotherIsRefused() {
        var own = desk.statements().freeze(desk.session(), "P10.521", 2021);
        assertThat(own.snapshot().office()).isEqualTo("P10.521");
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> desk.statements().freeze(desk.session(), "R10", 2021));
        assertThat(refusal.problems().getFirst().key()).isEqualTo("statement.office");
    }

    @Test
    void anAlteredStatementIsNamedAndNotShown() {
        var frozen = desk.statements().freeze(desk.session(), 2021);
        scratch.register()
                .database()
                .write(sql -> sql.update(ANNUAL_STATEMENT)
                        .set(ANNUAL_STATEMENT.CONTENT, frozen.content().replace("120000000", "990000000"))
                        .execute());
        var refusal = catchThrowableOfType(
                ProblemException.class, () -> desk.statements().find(desk.session(), frozen.id()));
        assertThat(refusal.problems().getFirst().key()).isEqualTo("statement.altered");
    }

    @Test
    void aYearThatIsNotOverThereIsRefused() {
        for (var year : List.of(2000, 2027)) {
            var refusal = catchThrowableOfType(
                    ProblemException.class, () -> desk.statements().freeze(desk.session(), year));
            assertThat(refusal.problems().getFirst().key()).isEqualTo("statement.year");
        }
    }

    @Test
    void theNumbersGoIntoASpreadsheetWithTheDigest() throws Exception {
        var frozen = desk.statements().freeze(desk.session(), 2021);
        var file = folder.resolve("statement.xlsx");
        desk.exports().statement(desk.session(), frozen, file, Lang.AR);
        try (var book = new ReadableWorkbook(file.toFile())) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getLast().getCellText(1)).isEqualTo(frozen.digest());
            assertThat(rows.get(1).getCellAsNumber(4).orElseThrow()).isEqualByComparingTo("213");
            assertThat(rows.get(1).getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("5200000");
        }
    }

    private static org.assertj.core.groups.Tuple tuple(String programme, int settled, long awarded) {
        return org.assertj.core.groups.Tuple.tuple(programme, settled, awarded);
    }
}
