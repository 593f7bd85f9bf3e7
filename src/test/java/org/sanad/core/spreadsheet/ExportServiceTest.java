package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.AccessLog;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.text.Texts;

class ExportServiceTest {
    private static final String PEOPLE = """
            Nom;الاسم الكامل;CNIE;Sexe;Titre;Secteur;Province;Etat;Date de dépôt;Coût total;Apport;Montant demandé;\
            Emplois;Dont famille;Programme;Nature;Montant;Date décision;Montant versé;Date de versement
            Fatima Alaoui;فاطمة العلوي;JB12345;F;Couture;artisanat;Tan-Tan;réglé;01/02/2024;90000,50;10000;80000;\
            3;1;INDH;numéraire;70000,25;24/08/2024;20000;01/09/2024
            Ali Bennani;;JB54321;M;'=HYPERLINK("http://x");commerce;Smara;en exploitation;05/01/2023;;;;\
            2;0;budget propre;nature;12000;10/03/2023;12000;11/03/2023
            '@SUM(1+1);;;;'+cmd|' /C calc'!A0;services;Guelmim;rejeté;05/01/2023;5000;;5000;;;;;;06/02/2023;;
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        desk = register("register");
        var file = Files.writeString(folder.resolve("people.csv"), PEOPLE.replace("\\\n", ""));
        var report = desk.imports().commit(desk.session(), new ImportService.Source(file, null, null), row -> {});
        assertThat(report.accepted()).isEqualTo(3);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"xlsx,AR", "xlsx,FR", "xlsx,EN", "csv,AR", "csv,FR", "csv,EN"})
    void whatWasExportedComesInAgainWithTheSameTotals(String ending, Lang lang) {
        var file = folder.resolve("list." + ending);
        var exported = desk.exports()
                .write(desk.session(), ExportOrder.list(file, DossierQuery.ALL, true, lang), (done, total) -> {});
        assertThat(exported.rows()).isEqualTo(3);
        try (var other = register("other")) {
            var report = other.imports().commit(other.session(), new ImportService.Source(file, null, null), row -> {});
            assertThat(report.problems()).filteredOn(RowProblem::rejects).isEmpty();
            assertThat(other.facts().total(Filter.ALL)).isEqualTo(desk.facts().total(Filter.ALL));
            var by = List.of(
                    Dimension.PROVINCE, Dimension.STATE, Dimension.SECTOR, Dimension.PROGRAMME, Dimension.GENDER);
            assertThat(other.facts().groups(Filter.ALL, by))
                    .isEqualTo(desk.facts().groups(Filter.ALL, by));
        }
    }

    @Test
    void aListThatWentThroughOpenDocumentComesInAgainToo() throws Exception {
        var records = records(text("list.csv", true).substring(1), ';');
        var rows = records.stream()
                .map(record -> OdsFiles.row(record.stream()
                        .map(text -> OdsFiles.text(text.replace("&", "&amp;").replace("<", "&lt;")))
                        .toArray(String[]::new)))
                .toArray(String[]::new);
        var file = OdsFiles.write(folder.resolve("list.ods"), OdsFiles.table("Sanad", rows));
        try (var other = register("other")) {
            other.imports().commit(other.session(), new ImportService.Source(file, null, null), row -> {});
            assertThat(other.facts().total(Filter.ALL)).isEqualTo(desk.facts().total(Filter.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyHeadingIsOneThatTheImportKnows(Lang lang) {
        var headings = new ListTable(lang, desk.offices(), List.of(), false, List.of()).headings();
        assertThat(headings).doesNotHaveDuplicates();
        var vocabulary = new Vocabulary();
        assertThat(headings.stream().skip(1))
                .allMatch(heading -> vocabulary.target(heading).isPresent());
        assertThat(new Guess().of(headings).columns()).hasSize(headings.size() - 1);
    }

    /** Who changes a word of a list adds it to values.csv, so that what was exported comes in again. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyWordIsOneThatTheImportKnows(Lang lang) {
        var vocabulary = new Vocabulary();
        var texts = new Texts(lang);
        var lists = Map.of(
                Target.KIND, Kind.values(),
                Target.PURPOSE, Purpose.values(),
                Target.SECTOR, Sector.values(),
                Target.STATE, State.values(),
                Target.SUPPORT, Support.values());
        lists.forEach((target, values) -> {
            for (var value : values) {
                var word = texts.get(target.code() + "." + value.code());
                assertThat(vocabulary.value(target, word)).as(word).contains(value.code());
            }
        });
    }

    @Test
    void cardNumbersAreMaskedUnlessAskedForAndEachExportIsLogged() throws Exception {
        assertThat(text("a.csv", false)).contains("JB***45").doesNotContain("JB12345");
        assertThat(text("b.csv", true)).contains("JB12345");
        assertThat(text("c.json", false)).contains("JB***45").doesNotContain("JB12345");
        var log = desk.register().database().read(sql -> new AccessLog(ScratchRegister.CLOCK).page(sql, 0, 3));
        assertThat(log)
                .extracting(line -> line.access().code() + ": " + line.subject())
                .containsExactly("export: list json 3", "export_unmasked: list csv 3", "export: list csv 3");
    }

    @Test
    void noTextBecomesAFormula() throws Exception {
        var csv = text("a.csv", false);
        assertThat(records(csv.substring(1), ';'))
                .allSatisfy(row -> row.forEach(cell -> assertThat(cell)
                        .doesNotStartWith("=")
                        .doesNotStartWith("@")
                        .doesNotStartWith("+")));
        assertThat(csv).contains("'=HYPERLINK").contains("'@SUM").contains("'+cmd");
        var file = folder.resolve("a.xlsx");
        desk.exports().write(desk.session(), order(file, false), (done, total) -> {});
        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            var sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(sheet)
                    .contains("t=\"inlineStr\"")
                    .contains("HYPERLINK")
                    .doesNotContain("<f>")
                    .doesNotContain("<f ");
        }
    }

    @Test
    void jsonHoldsPeopleAwardsAndPayments() throws Exception {
        var read = new ObjectMapper().readTree(text("a.json", false).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(read.path("dossiers")).hasSize(3);
        var paid = new ArrayList<Long>();
        read.path("dossiers")
                .forEach(dossier -> dossier.path("awards")
                        .forEach(award -> award.path("payments")
                                .forEach(payment ->
                                        paid.add(payment.path("amountCentimes").asLong()))));
        assertThat(paid).containsExactlyInAnyOrder(2_000_000L, 1_200_000L);
        assertThat(read.findValuesAsText("paidOn")).containsExactlyInAnyOrder("2024-09-01", "2023-03-11");
        assertThat(read.findValuesAsText("cnie")).containsExactlyInAnyOrder("JB***45", "JB***21");
    }

    @Test
    void scdlFitsTheStandardAndNamesNobody() throws Exception {
        var file = folder.resolve("scdl.csv");
        desk.exports().write(desk.session(), ExportOrder.scdl(file, DossierQuery.ALL), (done, total) -> {});
        var text = Files.readString(file);
        assertThat(text).doesNotContain("Fatima").doesNotContain("JB12345").doesNotContain("فاطمة");
        var records = records(text, ',');
        JsonNode schema;
        try (var in = ExportServiceTest.class.getResourceAsStream("scdl-schema.json")) {
            schema = new ObjectMapper().readTree(in);
        }
        var names = new ArrayList<String>();
        schema.path("fields").forEach(field -> names.add(field.path("name").asText()));
        assertThat(records.getFirst().toList()).isEqualTo(names);
        assertThat(records).hasSize(3);
        for (var record : records.subList(1, 3)) {
            for (var i = 0; i < names.size(); i++) {
                fits(schema.path("fields").path(i), record.get(i));
            }
        }
    }

    /** French numbers of enterprises, and what the register may not know: the only ways in which a file may differ. */
    private static void fits(JsonNode field, String value) {
        var name = field.path("name").asText();
        var rules = field.path("constraints");
        if (name.equals("idAttribuant")) {
            return;
        }
        if (value.isEmpty()) {
            var mayBeUnknown = Set.of("datesPeriodeVersement", "pourcentageSubvention", "objet");
            assertThat(!rules.path("required").asBoolean() || mayBeUnknown.contains(name))
                    .as(name)
                    .isTrue();
            return;
        }
        switch (field.path("type").asText()) {
            case "date" -> assertThat(value).as(name).matches("\\d{4}-\\d\\d-\\d\\d");
            case "integer" -> assertThat(value).as(name).matches("\\d+");
            case "number" -> assertThat(value).as(name).matches("\\d+\\.\\d\\d");
            default -> {}
        }
        if (rules.has("pattern")) {
            assertThat(value).as(name).matches(rules.path("pattern").asText());
        }
        if (rules.has("enum")) {
            assertThat(rules.path("enum"))
                    .as(name)
                    .anyMatch(each -> each.asText().equals(value));
        }
        if (rules.has("maximum")) {
            assertThat(Double.parseDouble(value)).isBetween(0.01, 1.0);
        }
    }

    @Test
    void totalsAreAddedUpBelow() throws Exception {
        var file = folder.resolve("totals.csv");
        desk.exports()
                .write(
                        desk.session(),
                        ExportOrder.totals(file, Filter.ALL, List.of(Dimension.STATE), Lang.FR),
                        (done, total) -> {});
        var records = records(Files.readString(file).substring(1), ';');
        assertThat(records.get(4).get(0)).isEqualTo("Total");
        assertThat(records.get(4).get(1)).isEqualTo("3");
        assertThat(records.stream().skip(5)).as("what they count stands below").allMatch(row -> row.size() == 1);
    }

    @Test
    void nothingHalfWrittenIsLeft() throws Exception {
        var file = Files.writeString(folder.resolve("old.xlsx"), "old");
        var stopped = catchThrowableOfType(
                ProblemException.class,
                () -> desk.exports().write(desk.session(), order(file, false), (done, total) -> {
                    throw new ProblemException(Problem.of("import.stopped"));
                }));
        assertThat(stopped).isNotNull();
        assertThat(file).hasContent("old");
        assertThat(folder.resolve("old.xlsx.part")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,export.ending", "a,export.ending", "no/folder.csv,file.cannot_write"})
    void refusesWhatItCannotWrite(String name, String key) {
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> desk.exports().write(desk.session(), order(folder.resolve(name), false), (done, total) -> {}));
        assertThat(refused.problem().key()).isEqualTo(key);
    }

    private String text(String name, boolean unmasked) throws Exception {
        var file = folder.resolve(name);
        desk.exports().write(desk.session(), order(file, unmasked), (done, total) -> {});
        return Files.readString(file);
    }

    private static ExportOrder order(Path file, boolean unmasked) {
        return ExportOrder.list(file, DossierQuery.ALL, unmasked, Lang.FR);
    }

    private static List<CSVRecord> records(String text, char separator) throws Exception {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }

    private Desk register(String name) {
        return new Desk(ScratchRegister.create(folder.resolve(name), "HQ").register(), ScratchRegister.CLOCK);
    }
}
