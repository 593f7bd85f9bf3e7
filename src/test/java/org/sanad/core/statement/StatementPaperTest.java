package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanad.core.document.ArchiveFile;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.Filling;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.document.WordingService;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.NewAward;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** The statement as it is read on paper, in each language. */
class StatementPaperTest extends StatedYear {
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
    void aYearThatIsNotOverIsNotToldLikeAWholeOne() {
        var over = desk.statements().freeze(desk.session(), 2021);
        var running = desk.statements().freeze(desk.session(), 2026);
        for (var lang : Lang.values()) {
            assertThat(paper(over, lang).values()).containsEntry("year_so_far", "2021");
            assertThat(paper(running, lang).values().get("year_so_far")).contains("2026", "02/03/2026");
            assertThat(WordingService.shipped(DocumentKind.ANNUAL_STATEMENT, lang)
                            .split("\\{year_so_far}"))
                    .as("in the summary, and twice for the press")
                    .hasSize(4);
        }
    }

    @Test
    void theKindsStandBelowTheDossiersThatTheyAddUpTo() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        for (var lang : Lang.values()) {
            var rows = paper(statement, lang).tables().get("results").rows();
            var kinds = rows.subList(1, 4).stream()
                    .mapToLong(row -> Long.parseLong(plain(row.get(1))))
                    .sum();
            assertThat(rows.getFirst().getFirst()).isEqualTo(new Texts(lang).get("measure.dossiers"));
            assertThat(kinds).isEqualTo(Long.parseLong(plain(rows.getFirst().get(1))));
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
    void thoseWhoWorkInSupportedProjectsAreNotThoseOfRefusedOnes() {
        var plan = plan(Kind.INDIVIDUAL, "OWN", 1_000_00L);
        keep(working(plan, 3, plan.steps(), plan.awards()));
        var refused = new ArrayList<>(plan.steps().subList(0, 3));
        refused.add(new NewStep(State.REJECTED, plan.on(), "خارج الشروط"));
        keep(working(plan, 5, refused, List.of()));
        var statement = desk.statements().freeze(desk.session(), 2021);
        var before = 2119 + 6000;
        for (var lang : Lang.values()) {
            assertThat(plain(paper(statement, lang).values().get("since_jobs"))).isEqualTo("" + (before + 3));
        }
        var older = SnapshotJson.read(statement.content().replaceFirst(",\"settledJobs\":[0-9]*", ""));
        var values = new StatementPaper(statement, older, "")
                .fill(new Texts(Lang.FR))
                .values();
        assertThat(plain(values.get("since_jobs")))
                .as("what it said when it was frozen")
                .isEqualTo("" + (before + 8));
    }

    private static NewDossier working(NewDossier plan, int people, List<NewStep> steps, List<NewAward> awards) {
        return new NewDossier(
                null,
                plan.begunOn(),
                plan.project(),
                plan.plan(),
                new Jobs(null, people, 1, 1),
                plan.people(),
                steps,
                awards,
                List.of());
    }

    private void keep(NewDossier plan) {
        var writer = new DossierWriter(UUID::randomUUID);
        desk.door()
                .writeEach(
                        desk.session(),
                        "dossier.import",
                        List.of(plan),
                        (change, one) -> writer.addNew(change, desk.session(), one));
    }

    /** What is handed to the press is the file that archives take. */
    @Test
    void thePaperOfTheStatedYearMayBeArchived() throws IOException {
        var statement = desk.statements().freeze(desk.session(), 2021);
        for (var lang : Lang.values()) {
            var pdf = pdf(statement, lang);
            Files.write(
                    Files.createDirectories(Path.of("target", "pictures")).resolve("stated-" + lang.code() + ".pdf"),
                    pdf);
            assertThat(ArchiveFile.faults(pdf)).isEmpty();
        }
    }

    @Test
    void thePaperSaysTheSameWhateverWasDoneSince() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        var before =
                Stream.of(Lang.values()).map(lang -> paper(statement, lang)).toList();
        opening(2018, "OWN", "individual", 100L, 1, 1, 1);
        var again = desk.statements().find(desk.session(), statement.id());
        assertThat(Stream.of(Lang.values()).map(lang -> paper(again, lang)).toList())
                .isEqualTo(before);
    }

    /** A sentence for the press has no gap to be filled by hand. */
    @Test
    void nothingIsLeftOpenWhereNobodyIsAtWork() {
        var statement = desk.statements().freeze(desk.session(), 2021);
        assertThat(statement.snapshot().now().jobs()).isZero();
        for (var lang : Lang.values()) {
            assertThat(paper(statement, lang).values().get("family_share")).contains("0");
        }
    }

    private byte[] pdf(Statement statement, Lang lang) {
        return desk.handouts()
                .documents()
                .make(desk.session(), StatementPaper.of(statement, desk.statements()), List.of(lang))
                .pdf();
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
                .replaceFirst("\"format\":5", "\"format\":1")
                .replaceFirst(",\"settledJobs\":[0-9]*", "")
                .replaceFirst(",\"openingKinds\":\\[[^]]*]", "")
                .replaceFirst(",\"donors\":\\[[^]]*]", "")
                .replaceFirst(",\"spaces\":\\[[^]]*]", "")
                .replaceFirst(",\"audiences\":\\[[^]]*]", "")
                .replaceFirst(",\"credits\":\\[[^]]*]", "");
        assertThat(older).doesNotContain("openingKinds", "donors", "spaces", "audiences", "credits", "settledJobs");
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

    private static Filling paper(Statement statement, Lang lang) {
        return new StatementPaper(statement, statement.snapshot(), "").fill(new Texts(lang));
    }

    /** Figures without what groups them, with a decimal comma. */
    private static String plain(String text) {
        return text.replaceAll("(?<=\\d)[\\u00A0\\u202F.,](?=\\d{3}(?!\\d))", "")
                .replaceAll("(?<=\\d)\\.(?=\\d\\d(?!\\d))", ",")
                .replaceAll("[\\u00A0\\u202F]", "");
    }
}
