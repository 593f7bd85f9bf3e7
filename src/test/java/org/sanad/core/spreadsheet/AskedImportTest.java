package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Amounts;

/** What a file does not settle by itself: amounts that read two ways, provinces that no list knows. */
class AskedImportTest {
    @TempDir
    Path folder;

    private Office office;
    private final List<RowResult> results = new ArrayList<>();

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anAmountThatReadsTwoWaysIsAskedOnceForItsColumn() throws Exception {
        var file = csv("Nom;Montant;Date décision", "Ali;1.200;24/08/2021", "Sara;3.450;24/08/2021", "Omar;700;2021");
        var asked = imports().questions(source(file, null)).amounts();
        assertThat(asked).containsExactly(new ImportQuestions.Amount(Target.AWARDED, "Montant", "1.200", 2));
        var report = preview(source(file, null));
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.sums().get("awardedCentimes")).isEqualTo(new ImportReport.Sum(70_000, 70_000, 0, 0, 2));
        var mapping = report.mapping().grouped(Target.AWARDED, Amounts.Groups.DOT);
        assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
        var answered = preview(source(file, mapping));
        assertThat(answered.sums().get("awardedCentimes")).isEqualTo(new ImportReport.Sum(535_000, 535_000, 0));
    }

    @Test
    void aCellThatSettlesItsColumnIsNamedInTheReport() throws Exception {
        var file = csv("Nom;Montant;Date décision", "Ali;1.200;24/08/2021", "Sara;7.854.330;24/08/2021");
        assertThat(imports().questions(source(file, null)).isEmpty()).isTrue();
        var report = preview(source(file, null));
        assertThat(report.sums().get("awardedCentimes").accepted()).isEqualTo(785_553_000);
        assertThat(report.problems())
                .filteredOn(problem -> problem.problem().key().equals("import.amount_settled"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem().args()).contains("1.200", "7.854.330"));
    }

    @Test
    void cellsThatContradictEachOtherSettleNothing() throws Exception {
        var file = csv("Nom;Montant;Date décision", "A;1.200;2021", "B;7.854.330;2021", "C;12.50;2021");
        assertThat(imports().questions(source(file, null)).amounts()).hasSize(1);
    }

    @Test
    void provincesAreFoundInBothScriptsAndInKnownSpellings() throws Exception {
        var file = csv(
                "Nom;Province",
                "A;Province de Tan Tan",
                "B;إقليم طانطان",
                "C;Smara",
                "D;10.521",
                "E;الناظور",
                "F;AGADIR IDA-OUTANANE");
        preview(source(file, null));
        assertThat(results.stream().map(each -> each.dossier().project().provinceCode()))
                .containsExactly("10.521", "10.521", "11.221", "10.521", "02.381", "09.001");
    }

    @Test
    void anUnknownProvinceIsAskedOnceAndRemembered() throws Exception {
        var file = csv("Nom;Province", "A;Tantane", "B;TANTANE", "C;99.999");
        var report = preview(source(file, null));
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.problems())
                .extracting(problem -> problem.problem().key())
                .contains("import.province_unknown", "import.province_code_unknown");
        var asked = imports().questions(source(file, null)).provinces();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().rows()).isEqualTo(2);
        assertThat(asked.getFirst().likely().getFirst().code()).isEqualTo("10.521");
        var mapped = report.mapping();
        mapped = new Mapping(mapped.columns(), mapped.constants(), Map.of(), Map.of("tantane", "10.521"));
        assertThat(preview(source(file, mapped)).accepted()).isEqualTo(2);
        imports().remember("Tantane", "10.521");
        assertThat(imports().questions(source(file, null)).isEmpty()).isTrue();
        assertThat(preview(source(file, null)).accepted()).isEqualTo(2);
    }

    @Test
    void titlesTotalsAndMergedCellsOfAWorkbookAreUnderstood() throws Exception {
        var file = folder.resolve("merged.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            var sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Liste des projets, province de Tan-Tan");
            sheet.range(0, 0, 0, 3).merge();
            row(sheet, 2, "Province", "Nom", "Montant", "Date décision");
            row(sheet, 3, "Tan-Tan", "Ali", "1 200,00 DH", "24/08/21");
            row(sheet, 4, null, "Sara", "٧٬٨٥٤٬٣٣٠٫٥٠", "24/08/2021");
            row(sheet, 5, null, "Total", "7 855 530,50", null);
            sheet.range(3, 0, 5, 0).merge();
            sheet.range(3, 2, 4, 2).merge();
        }
        var report = preview(source(file, null));
        assertThat(List.of(report.read(), report.accepted())).containsExactly(2, 2);
        assertThat(report.sums().get("awardedCentimes").read()).isEqualTo(785_553_050);
        assertThat(results)
                .extracting(each -> each.dossier().project().provinceCode())
                .containsOnly("10.521");
        assertThat(report.problems())
                .extracting(problem -> problem.problem().key())
                .contains("import.totals_row", "import.short_year");
    }

    @Test
    void anAmountInMergedCellsCountsOnce() throws Exception {
        var file = folder.resolve("merged.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "Test", null)) {
            var sheet = workbook.newWorksheet("A");
            row(sheet, 0, "Nom", "Montant", "Date décision");
            row(sheet, 1, "Ali", "1 200,00", "24/08/2021");
            row(sheet, 2, "Sara", null, "24/08/2021");
            sheet.range(1, 1, 2, 1).merge();
        }
        assertThat(preview(source(file, null)).sums().get("awardedCentimes").read())
                .isEqualTo(120_000);
    }

    @Test
    void aDecisionWithoutAnAwardIsTheOneOnTheState() throws Exception {
        var file = csv("Nom;Etat;Date décision;Date de dépôt", "Ali;rejeté;24/08/2021;01/08/2021");
        preview(source(file, null));
        var last = results.getFirst().dossier().steps().getLast();
        assertThat(last.to()).isEqualTo(State.REJECTED);
        assertThat(last.on()).isEqualTo(LocalDate.of(2021, 8, 24));
        assertThat(new Guess().of(List.of("Nom", "Montant", "Date décision")).columns())
                .containsKey(Target.DECISION_ON)
                .doesNotContainKey(Target.STATE_ON);
    }

    private static void row(org.dhatim.fastexcel.Worksheet sheet, int row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            if (texts[column] != null) {
                sheet.value(row, column, texts[column]);
            }
        }
    }

    private Path csv(String... lines) throws Exception {
        return Files.writeString(folder.resolve("a.csv"), String.join("\n", lines));
    }

    private ImportReport preview(ImportService.Source source) {
        results.clear();
        return imports().preview(office.session(), source, results::add);
    }

    private static ImportService.Source source(Path file, Mapping mapping) {
        return new ImportService.Source(file, null, mapping);
    }

    private ImportService imports() {
        var register = office.scratch().register();
        var tree = register.database().read(new OfficeStore()::tree);
        return new ImportService(
                register.database(), office.scratch().door(), ScratchRegister.CLOCK, tree, office.writer());
    }
}
