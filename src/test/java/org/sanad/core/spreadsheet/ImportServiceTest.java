package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

class ImportServiceTest {
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
    void takesOverTheSameFileOnce() throws Exception {
        var file = Workbooks.awards(folder.resolve("awards.xlsx"));
        var first = commit(file, new ArrayList<>());
        assertThat(List.of(first.read(), first.accepted(), first.rejected(), first.unchanged()))
                .containsExactly(8, 6, 2, 0);
        assertThat(office.scratch().touched()).isNotEmpty();
        office.scratch().touched().clear();
        var again = commit(file, new ArrayList<>());
        assertThat(List.of(again.read(), again.accepted(), again.rejected(), again.unchanged()))
                .containsExactly(8, 0, 2, 6);
        var sum = first.sums().get("awardedCentimes");
        assertThat(again.sums().get("awardedCentimes"))
                .as("what was taken over before is not taken over again")
                .isEqualTo(new ImportReport.Sum(sum.read(), 0, sum.rejected(), sum.accepted(), sum.unread()));
        assertThat(office.scratch().touched()).isEmpty();
    }

    /** Such as after an update that knows one heading more: without a word the register would hold all of it twice. */
    @Test
    void aRowThatWasTakenOverWithOtherColumnsIsPointedOut() throws Exception {
        var file = Files.writeString(
                folder.resolve("people.csv"),
                "Nom;Titre du projet;Montant;Date décision\nFatima Alaoui;Tapis;500;24/08/2021\nAli;Café;700;24/08/2021\n",
                StandardCharsets.UTF_8);
        var all = imports().headings(source(file)).guess();
        var columns = new java.util.EnumMap<>(all.columns());
        columns.remove(Target.TITLE_FR);
        var fewer = new Mapping(columns, all.constants());
        assertThat(imports()
                        .commit(office.session(), new ImportService.Source(file, null, fewer), row -> {})
                        .problems())
                .noneMatch(one -> one.problem().key().equals("import.read_otherwise"));
        var again = imports().preview(office.session(), source(file), row -> {});
        assertThat(again.problems())
                .filteredOn(one -> one.problem().key().equals("import.read_otherwise"))
                .extracting(RowProblem::row)
                .containsExactly(2, 3);
    }

    /** The name that a formula did not find is no name, and no budget is of the year 24. */
    @Test
    void whatARowCannotMeanIsGivenBackWithItsReason() throws Exception {
        var file = Files.writeString(folder.resolve("people.csv"), """
                Nom;Montant;Date décision;Exercice;Total payé;Date de la première tranche;Date état
                #N/A;500;24/08/2021;2021;;;
                #VALEUR !;500;24/08/2021;2021;;;
                Ali;500;24/08/2021;24;;;
                Omar;500;24/08/2021;2021;100;01/01/2031;
                Zineb;500;24/08/2031;2021;;;24/08/2021
                Fatima;500;24/08/2021;2021;100;01/09/2021;
                """, StandardCharsets.UTF_8);
        var columns = new java.util.EnumMap<Target, String>(Target.class);
        columns.putAll(java.util.Map.of(
                Target.NAME_LATIN, "Nom",
                Target.AWARDED, "Montant",
                Target.DECISION_ON, "Date décision",
                Target.BUDGET_YEAR, "Exercice",
                Target.PAID, "Total payé",
                Target.FIRST_PAID_ON, "Date de la première tranche",
                Target.STATE_ON, "Date état"));
        var mapping = new Mapping(columns, java.util.Map.of(Target.STATE, "settled"));
        var results = new ArrayList<RowResult>();
        imports().commit(office.session(), new ImportService.Source(file, null, mapping), results::add);
        assertThat(results)
                .extracting(row -> row.problems().stream()
                        .filter(RowProblem::rejects)
                        .map(one -> one.column() + " " + one.problem().key())
                        .findFirst()
                        .orElse(""))
                .containsExactly(
                        "Nom import.cell_fault",
                        "Nom import.cell_fault",
                        "Exercice award.year_unlikely",
                        "Date de la première tranche import.future_date",
                        "Date décision import.future_date",
                        "");
    }

    @Test
    void previewsTheSameReportAndWritesNothing() throws Exception {
        var file = Workbooks.awards(folder.resolve("awards.xlsx"));
        var preview = imports().preview(office.session(), source(file), row -> {});
        assertThat(office.scratch().touched()).isEmpty();
        var commit = commit(file, new ArrayList<>());
        assertThat(preview).isEqualTo(commit);
    }

    @Test
    void takesOverRejectedRowsOnceTheyAreMended() throws Exception {
        var results = new ArrayList<RowResult>();
        var file = Files.writeString(
                folder.resolve("people.csv"),
                "Nom;Tél;Montant;Date décision\nFatima;+212661234567;1.200;24/08/2021\nAli;0528123456;500;24/08/2021\n",
                StandardCharsets.UTF_8);
        assertThat(commit(file, results).rejected()).isEqualTo(1);
        var back = folder.resolve("back.csv");
        try (var rejects = new Rejects(back, List.of("Nom", "Tél", "Montant", "Date décision"), new Texts(Lang.FR))) {
            results.forEach(rejects::add);
        }
        Files.writeString(back, Files.readString(back).replace("1.200", "1200"));
        var mended = new ArrayList<RowResult>();
        assertThat(commit(back, mended).accepted()).isEqualTo(1);
        assertThat(mended.getFirst().dossier().people().getFirst().person().phone())
                .isEqualTo("+212661234567");
    }

    @Test
    void refusesAMappingThatDoesNotFitTheFile() throws Exception {
        var file = Workbooks.awards(folder.resolve("awards.xlsx"));
        var mapping = new Guess().of(List.of("Nom", "Prix")).with(Target.AWARDED, "Prix");
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> imports().commit(office.session(), new ImportService.Source(file, null, mapping), row -> {}));
        assertThat(refused.problem().key()).isEqualTo("import.column_missing");
        assertThat(office.scratch().touched()).isEmpty();
    }

    @Test
    void aFileThatIsTornFarBelowChangesNothing() throws Exception {
        var text = new StringBuilder("Nom;Montant;Date décision\n");
        for (var row = 0; row < 1_200; row++) {
            text.append("Ali ").append(row).append(";500;24/08/2021\n");
        }
        var file = Files.writeString(folder.resolve("torn.csv"), text.append("\"x\"y;1;24/08/2021\n"));
        var refused = catchThrowableOfType(ProblemException.class, () -> commit(file, new ArrayList<>()));
        assertThat(refused.problem().key()).isEqualTo("sheet.torn");
        assertThat(office.scratch().touched()).isEmpty();
    }

    @Test
    void sumsThePlanAndListsEveryRejectionHoweverManyWarnings() throws Exception {
        var text = new StringBuilder("Nom;Montant;Date décision;Coût total\n");
        for (var row = 0; row < 11_000; row++) {
            text.append("Ali ").append(row).append(";500;2021;1000\n");
        }
        var file = Files.writeString(folder.resolve("many.csv"), text.append("Ali;1.200;2021;7,50\n"));
        var report = imports().preview(office.session(), source(file), row -> {});
        assertThat(report.problems()).last().satisfies(problem -> {
            assertThat(problem.rejects()).isTrue();
            assertThat(problem.row()).isEqualTo(11_002);
        });
        assertThat(report.unlisted()).isPositive();
        assertThat(report.sums().get("costCentimes"))
                .isEqualTo(new ImportReport.Sum(1_100_000_750, 1_100_000_000, 750));
    }

    private ImportReport commit(Path file, List<RowResult> results) {
        return imports().commit(office.session(), source(file), results::add);
    }

    private static ImportService.Source source(Path file) {
        return new ImportService.Source(file, null, null);
    }

    private ImportService imports() {
        var register = office.scratch().register();
        var tree = register.database().read(new OfficeStore()::tree);
        return new ImportService(
                register.database(), office.scratch().door(), ScratchRegister.CLOCK, tree, office.writer());
    }
}
