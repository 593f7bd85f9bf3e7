package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.text.ProblemException;

class MappingTest {
    @TempDir
    Path folder;

    private static final org.sanad.core.office.OfficeTree NO_OFFICES =
            new org.sanad.core.office.OfficeTree(List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "nomBeneficiaire,ORGANISATION_LATIN",
        "NOM_Beneficiaire,ORGANISATION_LATIN",
        "Nom du bénéficiaire,ORGANISATION_LATIN",
        "datesPeriodeVersement,FIRST_PAID_ON",
        "dateSoldeVersement,BALANCE_PAID_ON",
        "MONTANT,AWARDED",
        "montant_demande,ASKED",
        "Date de naissance,BIRTH_DATE",
        "N° CIN,CNIE",
        "Titre du projet,TITLE_FR",
        "Nom du porteur de projet,NAME_LATIN",
        "Coût du projet,COST",
        "Montant sollicité,ASKED",
        "Nombre d’emplois créés,JOBS_START",
        "الاسم والنسب,NAME_AR",
        "حامل المشروع,NAME_AR",
        "اسم المشروع,TITLE_AR",
        "كلفة المشروع,COST",
        "رقم الهاتف,PHONE",
        "Birth date,BIRTH_DATE",
        "المبلغ الممنوح,AWARDED",
        "تاريخ الإيداع,FILED_ON",
        "ر.ب.و,CNIE",
        "العمالة / الإقليم,PROVINCE",
        "مبلغ الدعم (درهم),AWARDED",
        "مبلغ الدعم بالدرهم,AWARDED",
        "Montant accordé en DH,AWARDED",
        "Montant (DHS),AWARDED",
        "تاريخ المنح,STATE_ON",
        "Date d’octroi,STATE_ON",
        "الاسم الشخصي,GIVEN_AR",
        "الإسم العائلي,NAME_AR",
        "Prénom,GIVEN_LATIN"
    })
    void knowsHeadingsWhateverTheirCaseAccentsAndBlanks(String heading, Target target) {
        assertThat(new Guess().of(List.of("x", heading)).columns()).containsEntry(target, heading);
    }

    @Test
    void supposesWhatAFileOfAwardsAndAFileOfPeopleMeanWithoutSayingIt() {
        assertThat(new Guess().of(List.of("nomBeneficiaire", "montant")).constants())
                .containsEntry(Target.KIND, "association")
                .containsEntry(Target.STATE, "settled");
        assertThat(new Guess().of(List.of("Nom", "CNIE")).constants())
                .containsEntry(Target.KIND, "individual")
                .containsEntry(Target.STATE, "filed");
    }

    @Test
    void aHeadingMayBeInTheOtherLanguageThanItsColumn() {
        var headings = List.of("Nom et prénom", "Intitulé du projet", "المستفيد");
        assertThat(columns(headings, "سعيد أبرون", "ورشة خياطة", "Saïd Abroun"))
                .containsEntry(Target.TITLE_AR, "Intitulé du projet")
                .as("each name is one of its own already")
                .containsEntry(Target.NAME_LATIN, "Nom et prénom")
                .containsEntry(Target.NAME_AR, "المستفيد");
        assertThat(columns(List.of("Nom et prénom", "CIN"), "سعيد أبرون", "AB123456"))
                .containsEntry(Target.NAME_AR, "Nom et prénom");
        assertThat(columns(List.of("Nom et prénom", "CIN"), "سعيد Abroun", "AB123456"))
                .as("where both are written it stays as it is headed")
                .containsEntry(Target.NAME_LATIN, "Nom et prénom");
    }

    @Test
    void natureOfAProjectIsItsTitleWhereItsWordsAreNoKinds() {
        assertThat(columns(List.of("Nom", "Nature du projet"), "Abroun", "Couture"))
                .containsEntry(Target.TITLE_FR, "Nature du projet")
                .doesNotContainKey(Target.KIND);
        assertThat(columns(List.of("الاسم", "نوع المشروع"), "أبرون", "مخبزة"))
                .containsEntry(Target.TITLE_AR, "نوع المشروع");
        assertThat(columns(List.of("Nom", "Nature du projet"), "Abroun", "Coopérative"))
                .containsEntry(Target.KIND, "Nature du projet");
    }

    @Test
    void aHeadingOfOneWordThatHeadsOtherThingsIsLeftOpen() {
        assertThat(columns(
                        List.of("Nom", "Intitulé", "Nature", "Lien"),
                        "Abroun",
                        "Couture",
                        "machine à coudre",
                        "voisin"))
                .doesNotContainKeys(Target.SUPPORT, Target.KINSHIP);
        assertThat(columns(List.of("Nom", "Intitulé", "Nature", "Lien"), "Abroun", "Couture", "en nature", "fils"))
                .containsKeys(Target.SUPPORT, Target.KINSHIP);
    }

    @Test
    void aListOfOneYearMaySayItInItsTitleOnly() throws IOException {
        assertThat(
                        year(
                                "لائحة المستفيدين برسم سنة ٢٠١٩;;\nاسم ونسب المستفيد;النشاط;مساهمة المندوبية السامية\nأبرون;خياطة;500\n"))
                .isEqualTo("2019");
        assertThat(year("Aides 2018 et 2019;;\nNom;Activité;Montant\nAbroun;Couture;500\n"))
                .as("of two nobody knows which")
                .isNull();
        assertThat(year("Aides 2019;;\nNom;Montant;Date d’octroi\nAbroun;500;03/04/2018\n"))
                .as("each row has its date")
                .isNull();
    }

    private String year(String text) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), text);
        try (var sheet = SheetFile.open(file, null)) {
            return new Guess().of(sheet).constants().get(Target.BUDGET_YEAR);
        }
    }

    @Test
    void theColumnOfTheOrganisationTellsWhatItIs() {
        assertThat(new Guess().of(List.of("Nom de la coopérative", "Président")).constants())
                .containsEntry(Target.KIND, "cooperative");
        assertThat(new Guess().of(List.of("اسم الجمعية", "الرئيس")).constants())
                .containsEntry(Target.KIND, "association");
    }

    private static java.util.Map<Target, String> columns(List<String> headings, String... row) {
        var cells = java.util.Arrays.stream(row).map(Cell::text).toList();
        return new Guess().of(headings, List.of(new Row(2, cells))).columns();
    }

    @Test
    void guessesThePublishedExample() {
        var file = Path.of("src/test/resources/org/sanad/core/spreadsheet/exemple_valide.csv");
        try (var sheet = SheetFile.open(file, null)) {
            assertThat(new Guess().of(sheet.headings()).columns())
                    .containsEntry(Target.AWARDED, "montant")
                    .containsEntry(Target.DECISION_ON, "dateConvention")
                    .containsEntry(Target.DECISION_NUMBER, "referenceDecision")
                    .containsEntry(Target.TITLE_FR, "objet")
                    .containsEntry(Target.SUPPORT, "nature");
        }
        var twice = Path.of("src/test/resources/org/sanad/core/spreadsheet/exemple-duplicate-column.csv");
        var refused = catchThrowableOfType(ProblemException.class, () -> SheetFile.open(twice, null));
        assertThat(refused.problem().args()).contains("notificationUE");
    }

    @Property
    void comesBackFromItsFile(@ForAll Set<Target> targets, @ForAll String heading) {
        var columns = new HashMap<Target, String>();
        targets.forEach(target -> columns.put(target, heading + target));
        var mapping = new Mapping(columns, Map.of(Target.KIND, "association"));
        assertThat(Mapping.of(mapping.json())).isEqualTo(mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"columns\":{\"colour\":\"x\"}}", "{\"columns\":3}", "{"})
    void refusesAFileThatIsNoMapping(String json) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Mapping.of(json));
        assertThat(refused.problem().key()).isEqualTo("import.mapping_unreadable");
    }

    @Test
    void needsItsColumnsAndAName() {
        var mapping = new Mapping(Map.of(Target.AWARDED, "Montant"), Map.of());
        assertThat(MappingRules.check(mapping, List.of("Prix", "Nom"), NO_OFFICES)
                        .errors())
                .extracting("key")
                .containsExactly("import.column_missing", "import.no_name_column");
    }
}
