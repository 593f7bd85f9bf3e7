package org.sanad.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Enterprise;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;

/** Which columns go out and come in: those of the list on the screen, and the numbers of an enterprise. */
class ListColumnsTest {
    private static final String PEOPLE = """
            Nom;Titre;Province;Etat;Date de dépôt;Programme;Montant;Date décision
            Ali Bennani;Épicerie;Smara;en exploitation;05/01/2023;budget propre;12000;10/03/2023
            Fatima Alaoui;Couture;Tan-Tan;réglé;01/02/2024;INDH;70000,25;24/08/2024
            """;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = register("register");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theColumnsOfAListGoOutInTheirOrderAndItsLinesInTheirs() throws Exception {
        in(desk, Files.writeString(folder.resolve("people.csv"), PEOPLE), null);
        var file = folder.resolve("shown.csv");
        var byName = new DossierOrder(DossierOrder.By.AWARDED, true, false);
        var shown =
                new Arrangement(List.of(DossierOrder.By.AWARDED, DossierOrder.By.NAME, DossierOrder.By.STATE), byName);
        desk.exports().write(desk.session(), order(file, false).as(shown), (done, total) -> {});
        var records = records(Files.readString(file).substring(1), ';');
        assertThat(records.getFirst().toList()).containsExactly("Montant accordé", "Porteur", "État");
        assertThat(records).hasSize(3);
        assertThat(records.get(1).toList()).containsExactly("70000,25", "Fatima Alaoui", "Réglé");
        assertThat(records.get(2).get(1)).isEqualTo("Ali Bennani");
    }

    private static final String COOPERATIVES = """
            Nom de la coopérative;Forme juridique;ICE;RC;Tribunal RC;Identifiant fiscal;Registre des coopératives;\
            Tribunal du registre des coopératives;Titre;Province;Date de dépôt
            Coopérative Argan;coopérative;1525612000011;4521;Tan-Tan;12345678;12/2019;Guelmim;Huile;Tan-Tan;01/02/2024
            """;

    @Test
    void numbersOfAnEnterpriseComeInAndGoOutAndMakeNoNewRows() throws Exception {
        var file = Files.writeString(folder.resolve("c.csv"), COOPERATIVES.replace("\\\n", ""));
        var guess = desk.imports()
                .headings(new ImportService.Source(file, null, null))
                .guess();
        var without = guess.with(Target.ICE, null).with(Target.TAX_NUMBER, null);
        assertThat(in(desk, file, without).accepted()).isEqualTo(1);
        assertThat(in(desk, file, guess).unchanged())
                .as("the same row, understood better")
                .isEqualTo(1);
        try (var other = register("other");
                var third = register("third")) {
            in(other, file, guess);
            var numbers = new Enterprise("001525612000011", "4521", "Tan-Tan", "12345678", "12/2019", "Guelmim");
            assertThat(enterprise(other)).isEqualTo(numbers);
            var list = folder.resolve("numbers.xlsx");
            other.exports().write(other.session(), order(list, false), (done, total) -> {});
            in(third, list, null);
            assertThat(enterprise(third)).isEqualTo(numbers);
        }
    }

    private static ImportReport in(Desk desk, Path file, Mapping mapping) {
        return desk.imports().commit(desk.session(), new ImportService.Source(file, null, mapping), row -> {});
    }

    private static Enterprise enterprise(Desk desk) {
        var id = desk.facts()
                .index()
                .find(DossierQuery.ALL, DossierOrder.NEWEST, 0, 1)
                .ids()
                .getFirst();
        return desk.dossiers().find(id).dossier().project().enterprise();
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
