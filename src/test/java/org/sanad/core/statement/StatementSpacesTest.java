package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.Goal;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.Filling;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.facts.Dimension;
import org.sanad.core.sync.StatementSigning;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** Memory spaces in a frozen statement, and statements that were frozen before they were counted. */
class StatementSpacesTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    /** As a program of the third format froze and signed it. */
    private static final String OLDER = "/org/sanad/core/statement/statement-format-3.json";

    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        keep(ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", "pupils", 60);
        keep(ActivityKind.MEMORY_EVENT, "فضاء الذاكره", "delegations", 20);
        keep(ActivityKind.MEMORY_VISITS, "فضاء الذاكرة", "pupils", 140);
        keep(ActivityKind.MEMORY_EVENT, "فضاء الوطية", "craftsmen", 15);
        keep(ActivityKind.MEMORY_VISITS, null, null, 7);
        keep(ActivityKind.AWARENESS, "دار الشباب", null, 300);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void spacesAndAudiencesAreFrozenAndBothAddUpToTheRecord() {
        var frozen = desk.statements().freeze(desk.session(), 2025);
        keep(ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", "pupils", 1000);
        var snapshot = desk.statements().find(desk.session(), frozen.id()).snapshot();
        assertThat(snapshot.spaces())
                .containsExactly(
                        new MemorySpace("P10.521", "فضاء الذاكرة", 2, 220),
                        new MemorySpace("P10.521", "فضاء الوطية", 1, 15),
                        new MemorySpace("P10.521", "", 0, 7));
        assertThat(snapshot.audiences())
                .containsExactly(
                        new AudienceSum("pupils", 1, 200),
                        new AudienceSum("delegations", 1, 20),
                        new AudienceSum("craftsmen", 1, 15),
                        new AudienceSum("", 0, 7));
        assertThat(result(snapshot, Goal.MEMORY_EVENTS)).isEqualTo(3);
        assertThat(result(snapshot, Goal.MEMORY_VISITORS)).isEqualTo(242);
    }

    @Test
    void thePaperSaysThemInEveryLanguageWithTheirSum() {
        var statement = desk.statements().freeze(desk.session(), 2025);
        for (var lang : Lang.values()) {
            var tables = paper(statement, lang).tables();
            assertThat(tables.get("spaces").rows())
                    .hasSize(4)
                    .contains(List.of("فضاء الذاكرة", "2", "220"))
                    .last()
                    .satisfies(row -> assertThat(row.subList(1, 3)).containsExactly("3", "242"));
            assertThat(tables.get("audiences").rows())
                    .hasSize(5)
                    .contains(List.of(new Texts(lang).word("audience", "pupils"), "1", "200"))
                    .last()
                    .satisfies(row -> assertThat(row.subList(1, 3)).containsExactly("3", "242"));
        }
    }

    @Test
    void aStatementFromAboveTellsWhoseEachSpaceIs() throws Exception {
        try (var above = ScratchRegister.create(folder.resolve("above"), "HQ")) {
            var top = new Desk(above.register(), ScratchRegister.CLOCK);
            desk = top;
            keep(ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", "pupils", 5);
            var statement = top.statements().freeze(top.session(), 2025);
            assertThat(paper(statement, Lang.FR).tables().get("spaces").rows().getFirst())
                    .containsExactly("فضاء الذاكرة", "1", "5");
            var snapshot = statement.snapshot();
            var others = new Snapshot(
                    snapshot.format(),
                    "R10",
                    snapshot.year(),
                    snapshot.from(),
                    snapshot.to(),
                    snapshot.now(),
                    snapshot.before(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    snapshot.record(),
                    snapshot.spaces(),
                    snapshot.audiences(),
                    snapshot.credits(),
                    snapshot.settledJobs(),
                    snapshot.names());
            var name = snapshot.name(Dimension.OFFICE, "HQ", Lang.FR);
            assertThat(name).isNotEqualTo("HQ");
            assertThat(new StatementPaper(statement, others, "")
                            .fill(new Texts(Lang.FR))
                            .tables()
                            .get("spaces")
                            .rows()
                            .getFirst()
                            .getFirst())
                    .isEqualTo("فضاء الذاكرة · " + name);
        }
    }

    @Test
    void theSpreadsheetHasTheSameNumbers() throws Exception {
        var statement = desk.statements().freeze(desk.session(), 2025);
        var file = folder.resolve("statement.xlsx");
        desk.exports().statement(desk.session(), statement, file, Lang.FR);
        try (var book = new ReadableWorkbook(file.toFile())) {
            var rows = book.getFirstSheet().read();
            var space = rows.stream()
                    .filter(row -> row.getCellText(1).startsWith("فضاء الذاكرة"))
                    .findFirst()
                    .orElseThrow();
            assertThat(space.getCellText(0)).isEqualTo("Par espace de la mémoire");
            assertThat(space.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2");
            assertThat(space.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("220");
            assertThat(rows).anyMatch(row -> row.getCellText(1).equals("Élèves et étudiants"));
        }
    }

    /** It reads and proves as it was signed, and does not say that there were none. */
    @Test
    void aStatementFrozenBeforeSpacesWereCountedIsStillReadAndProved() throws Exception {
        var told = StatementFile.read(
                        Path.of(StatementSpacesTest.class.getResource(OLDER).toURI()),
                        StatementSigning.withoutRegister())
                .orElseThrow();
        assertThat(told.seal().state()).isEqualTo(Seal.State.KEY_NOT_KNOWN);
        assertThat(told.statement().whole()).isTrue();
        assertThat(told.statement().digest())
                .isEqualTo("4db32c898c03e64778937f8a924b0c00524c93acb79046cdee8ce735600e96dc");
        var snapshot = told.statement().snapshot();
        assertThat(snapshot.format()).isEqualTo(3);
        assertThat(snapshot.countsAll()).isFalse();
        assertThat(snapshot.now().awardedCentimes()).isEqualTo(10_910_000L);
        assertThat(result(snapshot, Goal.MEMORY_EVENTS)).isPositive();
        for (var lang : Lang.values()) {
            var texts = new Texts(lang);
            var tables = paper(told.statement(), lang).tables();
            for (var table : List.of("spaces", "audiences", "credits")) {
                assertThat(tables.get(table).rows()).containsExactly(List.of(texts.get("statement.not_counted")));
            }
            assertThat(tables.get("donors").rows()).isNotEmpty();
        }
    }

    private static long result(Snapshot snapshot, Goal goal) {
        return snapshot.record().stream()
                .filter(line -> line.goal() == goal)
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static Filling paper(Statement statement, Lang lang) {
        return new StatementPaper(statement, statement.snapshot(), "").fill(new Texts(lang));
    }

    private void keep(ActivityKind kind, String place, String audience, int people) {
        desk.activities()
                .keep(
                        desk.session(),
                        new Activity(null, null, kind, MARCH, "نشاط", place, audience, people, null, false));
    }
}
