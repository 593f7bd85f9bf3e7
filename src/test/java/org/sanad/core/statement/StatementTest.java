package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.ANNUAL_STATEMENT;

import com.fasterxml.uuid.Generators;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.Filling;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Totals;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

/**
 * The figures stated at the 46th annual meeting: 213 dossiers of 2021 (64 of the own budget with 1.2 million dirhams, 149
 * under the convention with 4 million; 34 cooperatives, 179 individuals), and before that 43,073,578 dirhams of which
 * 7,854,330 of the INDH, with 2,881 projects, 8,119 people at work, 4,409 of them of the family.
 */
class StatementTest {
    private static final LocalDate FILED = LocalDate.of(2021, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2021, 4, 15);

    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        var plans = new ArrayList<NewDossier>();
        for (var at = 0; at < 213; at++) {
            var own = at < 64;
            var rest = at == 64 ? 400_000_000L - 149 * 2_684_563L : 0L;
            plans.add(plan(
                    at % 6 == 0 && at / 6 < 34 ? Kind.COOPERATIVE : Kind.INDIVIDUAL,
                    own ? "OWN" : "APDES",
                    own ? 1_875_000L : 2_684_563L + rest));
        }
        var writer = new DossierWriter(Generators.timeBasedEpochGenerator(new Random(46))::generate);
        desk.door().writeEach(desk.session(), "dossier.import", plans, (change, one) -> {
            writer.addNew(change, desk.session(), one);
        });
        opening(2019, "INDH", "individual", 785_433_000L, 881, 2119, 1409);
        opening(2020, "OWN", "individual", 3_521_924_800L, 2000, 6000, 3000);
        opening(2020, "OTHER", "cooperative", 0, 261, 0, 0);
        opening(2020, "OTHER", "association", 0, 143, 0, 0);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

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

    @Test
    void whoGaveAddsUpToWhatWasAwarded() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        assertThat(statement.snapshot().donors())
                .containsExactly(
                        new Snapshot.Gift("", "APDES", 400_000_000L, 0), new Snapshot.Gift("", "OWN", 120_000_000L, 0));
        for (var lang : Lang.values()) {
            var tables = paper(statement, lang).tables();
            assertThat(plain(tables.get("donors").rows().getLast().toString())).contains("5200000", "100");
            assertThat(tables.get("chart_donors").rows()).hasSize(2);
        }
    }

    @Test
    void theChecksAreShownInEveryLanguageFromTheOneSnapshot() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        for (var lang : Lang.values()) {
            var texts = new Texts(lang);
            var tables = new StatementPaper(statement, statement.snapshot(), "")
                    .fill(texts)
                    .tables();
            var said = tables.get("checks").rows().toString();
            assertThat(said).contains("213 ✓").doesNotContain("≠");
            assertThat(said).containsAnyOf("64 + 149", "149 + 64").containsAnyOf("34 + 179", "179 + 34");
            assertThat(plain(said)).contains("4000000 + 1200000 = 5200000");
            var shares = plain(tables.get("opening_programmes").rows().toString());
            assertThat(shares).contains("18,23%").contains("43073578");
        }
    }

    /** The derived checks D04 to D13 of the figures stated. */
    @Test
    void whatAReaderWorksOutByHandIsShownWithItsCalculation() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        for (var lang : Lang.values()) {
            var said = paper(statement, lang).tables().get("means").rows().stream()
                    .map(row -> plain(row.getLast()))
                    .toList();
            assertThat(said.toString())
                    .contains("1200000 ÷ 64 = 18750")
                    .contains("4000000 ÷ 149 = 26845,64")
                    .contains("5200000 ÷ 213 = 24413,15")
                    .contains("43073578 − 7854330 = 35219248")
                    .contains("8119 ÷ 2881 = 2,82")
                    .containsPattern("4409 ÷ 8119 = 54[.,]3%")
                    .contains("8119 − 4409 = 3710")
                    .contains("= 3285")
                    .contains("43073578 ÷ 2881 = 14950,91");
        }
    }

    @Test
    void thePressParagraphSaysTheSameNumbersInEveryLanguage() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        for (var lang : Lang.values()) {
            var values = paper(statement, lang).values();
            assertThat(values)
                    .containsEntry("settled", "213")
                    .containsEntry("settled_cooperatives", "34")
                    .containsEntry("settled_individuals", "179")
                    .containsEntry("settled_associations", "0");
            assertThat(plain(values.get("since_dossiers"))).isEqualTo("3498");
            assertThat(plain(values.get("since_awarded"))).startsWith("48273578");
        }
    }

    @Test
    void barsAreAsLongAsTheirFiguresSay() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        var tables = paper(statement, Lang.FR).tables();
        assertThat(tables.get("chart_kinds").bars().parts()).containsExactly(List.of(98), List.of(34 * 98 / 179));
        var years = tables.get("chart_years");
        assertThat(years.rows()).extracting(List::getFirst).containsExactly("2019", "2020", "2021");
        assertThat(years.bars().hatched()).as("what was before the register").isEqualTo(1);
        assertThat(years.bars().parts().get(1)).containsExactly(0, 98);
        assertThat(years.bars().parts().get(2)).containsExactly((int) (5_200_000L * 98 / 35_219_248L), 0);
    }

    @Test
    void aSnapshotOfTheFirstFormIsStillRead() {
        var frozen = desk.statements().freeze(desk.session(), 2021);
        var older = frozen.content()
                .replaceFirst("\"format\":3", "\"format\":1")
                .replaceFirst(",\"openingKinds\":\\[[^]]*]", "")
                .replaceFirst(",\"donors\":\\[[^]]*]", "");
        assertThat(older).doesNotContain("openingKinds", "donors");
        var snapshot = SnapshotJson.read(older);
        assertThat(snapshot.openingKinds()).isEmpty();
        assertThat(snapshot.donors()).isEmpty();
        assertThat(new StatementPaper(frozen, snapshot, "")
                        .fill(new Texts(Lang.AR))
                        .tables()
                        .get("means")
                        .rows())
                .hasSize(4)
                .last()
                .satisfies(row -> assertThat(plain(row.getLast())).isEqualTo("43073578 − 7854330 = 35219248"));
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

    private static Filling paper(Statement statement, Lang lang) {
        return new StatementPaper(statement, statement.snapshot(), "").fill(new Texts(lang));
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

    private void opening(int year, String programme, String kind, long awarded, int dossiers, int jobs, int family) {
        desk.funds()
                .keep(
                        desk.session(),
                        new OpeningBalance(
                                null,
                                "P10.521",
                                year,
                                programme,
                                kind,
                                dossiers,
                                awarded,
                                0,
                                0,
                                jobs,
                                family,
                                "46th annual meeting"));
    }

    private static org.assertj.core.groups.Tuple tuple(String programme, int settled, long awarded) {
        return org.assertj.core.groups.Tuple.tuple(programme, settled, awarded);
    }

    /** Figures without what groups them, with a decimal comma. */
    private static String plain(String text) {
        return text.replaceAll("(?<=\\d)[\\u00A0\\u202F.,](?=\\d{3}(?!\\d))", "")
                .replaceAll("(?<=\\d)\\.(?=\\d\\d(?!\\d))", ",")
                .replaceAll("[\\u00A0\\u202F]", "");
    }

    private static NewDossier plan(Kind kind, String programme, long amount) {
        var like = Office.draft().project();
        var project = new Project(
                kind,
                like.purpose(),
                like.titleAr(),
                like.titleFr(),
                kind == Kind.COOPERATIVE ? "تعاونية" : null,
                null,
                like.sector(),
                null,
                "10.521",
                null);
        var steps = List.of(
                new NewStep(State.FILED, FILED),
                new NewStep(State.READY, FILED),
                new NewStep(State.UNDER_STUDY, FILED),
                new NewStep(State.SETTLED, DECIDED));
        var terms = new Award.Terms(programme, 2021, Support.CASH, amount, null, DECIDED, null);
        return new NewDossier(
                null,
                FILED,
                project,
                Plan.NONE,
                Jobs.NONE,
                Office.draft().people(),
                steps,
                List.of(new NewAward(terms, List.of())),
                List.of());
    }
}
