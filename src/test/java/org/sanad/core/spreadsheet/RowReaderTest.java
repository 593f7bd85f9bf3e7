package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Province;
import org.sanad.core.office.ProvinceNames;
import org.sanad.core.subsidy.Support;

class RowReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    @Test
    void readsAwardsAsDepartmentsPublishThem() throws Exception {
        var results = awards();
        var first = results.getFirst().dossier();
        assertThat(first.project().kind()).isEqualTo(Kind.ASSOCIATION);
        assertThat(first.project().organisationLatin()).isEqualTo("LAVAL AERO SHOW");
        assertThat(first.steps().getLast().to()).isEqualTo(State.SETTLED);
        var award = first.awards().getFirst();
        assertThat(award.terms().amount()).isEqualTo(3_000_000);
        assertThat(award.terms().decisionOn()).isEqualTo(LocalDate.of(2017, 6, 27));
        assertThat(award.payments().getFirst().paidOn()).isEqualTo(LocalDate.of(2017, 7, 28));
        var serials = results.get(1).dossier().awards().getFirst();
        assertThat(serials.terms().decisionOn()).isEqualTo(LocalDate.of(2017, 8, 28));
        assertThat(serials.terms().amount()).isEqualTo(7_490_250);
    }

    @Test
    void takesTheFirstOfTwoDecisionDatesAndRecordsNoPaymentOfUnknownAmount() throws Exception {
        var twoDecisions = awards().get(2);
        assertThat(twoDecisions.dossier().awards().getFirst().terms().decisionOn())
                .isEqualTo(LocalDate.of(2016, 12, 8));
        assertThat(keys(twoDecisions)).contains("import.several_days");
        var twoPayments = awards().get(3);
        assertThat(twoPayments.dossier().awards().getFirst().payments()).isEmpty();
        assertThat(keys(twoPayments)).contains("import.payment_amounts_unknown");
    }

    @Test
    void countsEachCentimeAsAcceptedOrRejected() throws Exception {
        var tally = new Tally();
        awards().forEach(result -> tally.add(result, false));
        var report = tally.report(new Mapping(java.util.Map.of(), java.util.Map.of()), List.of("x"));
        assertThat(report.leftOut()).containsExactly("x");
        assertThat(report.read()).isEqualTo(8);
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.sums().get("awardedCentimes"))
                .isEqualTo(new ImportReport.Sum(123_456_789, 118_535_250, 4_921_539));
    }

    @Test
    void rejectsRowsWithoutNameOrAmountAndSaysSo() throws Exception {
        var results = awards();
        assertThat(results.get(6).row().number()).isEqualTo(9);
        assertThat(keys(results.get(6))).contains("import.no_name");
        assertThat(results.getLast().row().number()).isEqualTo(10);
        assertThat(keys(results.getLast())).contains("import.no_name", "import.no_amount");
    }

    @Test
    void keepsTwinsApartAndKnowsThemAgain() throws Exception {
        var once = awards();
        var again = awards();
        assertThat(once.get(4).dossier().sourceKey())
                .isNotEqualTo(once.get(5).dossier().sourceKey())
                .isEqualTo(again.get(4).dossier().sourceKey());
        assertThat(once.get(5).dossier().sourceKey())
                .hasSizeLessThanOrEqualTo(64)
                .isEqualTo(again.get(5).dossier().sourceKey());
    }

    @Test
    void readsAnArabicTableOfPeople() {
        var result = row(
                "الاسم الكامل|رقم البطاقة الوطنية|تاريخ الازدياد|الجنس|القطاع|الإقليم|المبلغ|تاريخ القرار",
                "فاطمة العلوي|jb 12345|1985|أنثى|الصناعة التقليدية|طانطان|٧٨٥٤٫٥٠|24 غشت 2021");
        var person = result.dossier().people().getFirst().person();
        assertThat(person.nameAr()).isEqualTo("فاطمة العلوي");
        assertThat(person.cnie()).isEqualTo("JB12345");
        assertThat(person.birthYear()).isEqualTo(1985);
        assertThat(person.birthDate()).isNull();
        assertThat(result.dossier().project().kind()).isEqualTo(Kind.INDIVIDUAL);
        assertThat(result.dossier().project().provinceCode()).isEqualTo("10.521");
        assertThat(result.awarded()).isEqualTo(785_450);
    }

    @Test
    void asksAboutAnAmountWithTwoReadings() {
        var result = row("Nom|Montant|Date décision", "Fatima|1.200|24/08/2021");
        assertThat(result.rejected()).isTrue();
        assertThat(keys(result)).contains("amount.ambiguous");
        assertThat(result.problems().getFirst().column()).isEqualTo("Montant");
        assertThat(result.awarded()).isZero();
    }

    @Test
    void takesSupportOfBothKindsForCashAndSaysSo() {
        var result = row("Nom|Montant|Nature|Date décision", "A|500|aide en numéraire;aide en nature|24/08/2021");
        assertThat(result.dossier().awards().getFirst().terms().support()).isEqualTo(Support.CASH);
        assertThat(keys(result)).contains("import.support_both");
    }

    @Test
    void recordsNoPaymentWhereADateIsDoubtful() {
        var headings = "Nom|Montant|Date décision|datesPeriodeVersement";
        var remark = row(headings, "A|500|24/08/2021|2021-09-01 (1er acompte)");
        assertThat(remark.dossier().awards().getFirst().payments()).isEmpty();
        assertThat(keys(remark)).contains("import.day_remark", "import.payment_doubtful");
        var period = row(headings, "A|500|24/08/2021|2021-09-01/2021-10-01");
        assertThat(keys(period)).contains("import.payment_amounts_unknown").doesNotContain("day.unreadable");
        var serial = row(headings, "A|500|24/08/2021|44440");
        assertThat(serial.dossier().awards().getFirst().payments().getFirst().paidOn())
                .isEqualTo(LocalDate.of(2021, 9, 1));
    }

    @Test
    void aFilingDateThatCannotBeReadIsNotCalledMissingToo() {
        var headings = "الاسم الكامل|عنوان المشروع|تاريخ الإيداع";
        assertThat(keys(row(headings, "فاطمة العلوي|مخبزة|31/02/2025")))
                .contains("day.impossible")
                .doesNotContain("import.filing_date_assumed");
        assertThat(keys(row(headings, "فاطمة العلوي|مخبزة| "))).contains("import.filing_date_assumed");
    }

    @Test
    void aNameOfTwoColumnsIsOneName() {
        var headings = "الإسم العائلي|الإسم الشخصي|المشروع";
        assertThat(name(row(headings, "أبرون|سعيد|مخبزة"))).isEqualTo("سعيد أبرون");
        assertThat(name(row(headings, "سعيد أبرون|سعيد|مخبزة"))).isEqualTo("سعيد أبرون");
        assertThat(name(row(headings, " |سعيد|مخبزة"))).isEqualTo("سعيد");
        var longest = row(headings, "أ".repeat(119) + "|سعيد|مخبزة");
        assertThat(name(longest))
                .as("cut as any other text, and said so")
                .startsWith("سعيد ")
                .hasSize(120);
        assertThat(keys(longest)).contains("import.text_cut");
        assertThat(row(headings, "أبرون|سعيد|مخبزة").dossier().sourceKey())
                .as("two of one family are two rows")
                .isNotEqualTo(row(headings, "أبرون|خديجة|مخبزة").dossier().sourceKey());
    }

    private static String name(RowResult result) {
        return result.dossier().people().getFirst().person().nameAr();
    }

    @Test
    void aBudgetYearAloneIsTheYearOfTheDecision() {
        var result = row("Nom|Intitulé du projet|Montant|Année", "A|Boulangerie|500|2021");
        assertThat(result.dossier().awards().getFirst().terms().decisionOn()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(keys(result)).contains("import.day_of_year_assumed");
    }

    @Test
    void whatIsSaidOfACellIsSaidOnce() {
        var result = row("Nom|Intitulé du projet|Montant|Date de dépôt", "A|Boulangerie|500|15.03.21");
        assertThat(keys(result)).containsOnlyOnce("import.short_year");
    }

    private static List<String> keys(RowResult result) {
        return result.problems().stream()
                .map(problem -> problem.problem().key())
                .toList();
    }

    private static RowResult row(String headings, String values) {
        var names = List.of(headings.split("\\|"));
        var cells = Arrays.stream(values.split("\\|")).map(Cell::text).toList();
        return reader(names).read(new Row(2, cells));
    }

    private static RowReader reader(List<String> headings) {
        var provinces = List.of(new Province("10.521", "10", "طانطان", "Tan-Tan"));
        var names = new ProvinceNames(new OfficeTree(List.of(), List.of(), provinces), Map.of());
        var mapping = new Guess().of(headings);
        return new RowReader(mapping, headings, names, new AmountColumns(mapping, headings), TODAY);
    }

    private List<RowResult> awards() throws Exception {
        var results = new ArrayList<RowResult>();
        try (var sheet = SheetFile.open(Workbooks.awards(folder.resolve("awards.xlsx")), null)) {
            var reader = reader(sheet.headings());
            sheet.rows(row -> results.add(reader.read(row)));
        }
        return results;
    }
}
