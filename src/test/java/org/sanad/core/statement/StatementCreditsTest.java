package org.sanad.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.StatementPaper;
import org.sanad.core.fund.Credit;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** What there was of each programme: four million dirhams of the convention, in two instalments (figures S09 and S10). */
class StatementCreditsTest {
    private static final LocalDate SPRING = LocalDate.of(2021, 4, 1);

    @TempDir
    Path folder;

    @Test
    void theConventionOfTheStatedYearCameInTwoInstalments() throws Exception {
        try (var scratch = ScratchRegister.create(folder.resolve("hq"), "HQ")) {
            var desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
            appropriate(desk, "APDES", 200_000_000L, 2021);
            appropriate(desk, "APDES", 250_000_000L, 2021);
            appropriate(desk, "APDES", -50_000_000L, 2021);
            appropriate(desk, "OWN", 120_000_000L, 2021);
            appropriate(desk, "OWN", 999L, 2022);
            allot(desk, "P10.521", "APDES", 300_000_000L);
            var statement = desk.statements().freeze(desk.session(), 2021);
            assertThat(statement.snapshot().credits())
                    .containsExactly(
                            new Credit("APDES", 2, 400_000_000L, 0, 0), new Credit("OWN", 1, 120_000_000L, 0, 0));
            for (var lang : Lang.values()) {
                var rows = new StatementPaper(statement, statement.snapshot(), "")
                        .fill(new Texts(lang))
                        .tables()
                        .get("credits")
                        .rows();
                assertThat(rows.getFirst().get(1)).isEqualTo("2");
                assertThat(rows.getFirst().get(2).replaceAll("\\D", "")).startsWith("4000000");
            }
            var file = folder.resolve("statement.xlsx");
            desk.exports().statement(desk.session(), statement, file, Lang.FR);
            try (var book = new ReadableWorkbook(file.toFile())) {
                var row = book.getFirstSheet().read().stream()
                        .filter(one -> one.getCellText(0).equals("Crédits de l’année"))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2");
                assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("4000000");
            }
            var province = desk.statements().freeze(desk.session(), "P10.521", 2021);
            assertThat(province.snapshot().credits()).containsExactly(new Credit("APDES", 1, 300_000_000L, 0, 0));
            allot(desk, "P10.071", "APDES", 100_000_000L);
            assertThat(desk.statements()
                            .freeze(desk.session(), "R10", 2021)
                            .snapshot()
                            .credits())
                    .as("what several offices had is no one’s instalment")
                    .containsExactly(new Credit("APDES", 0, 400_000_000L, 0, 0));
        }
    }

    private static void appropriate(Desk desk, String programme, long amount, int year) {
        desk.funds()
                .appropriate(desk.session(), new NewAllotment(new Slice("HQ", programme, year), amount, "B 1", SPRING));
    }

    private static void allot(Desk desk, String office, String programme, long amount) {
        desk.funds().allot(desk.session(), new NewAllotment(new Slice(office, programme, 2021), amount, "D 1", SPRING));
    }
}
