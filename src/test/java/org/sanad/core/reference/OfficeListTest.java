package org.sanad.core.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class OfficeListTest {
    @TempDir
    Path folder;

    @Test
    void aListInFrenchOrArabicIsReadAndCompared() {
        var list = read("""
                Code;Niveau;Nom en arabe;Nom en français;Rattachement;Province;Ouvert le
                L10.521-1;local;مكتب الوطية;Bureau d’El Ouatia;P10.521;Tan-Tan;01/09/2015
                P10.521;provincial;;Délégation de Tan-Tan;;;
                P10.261;;;;;;
                """);
        assertThat(list.problems()).isEmpty();
        assertThat(list.read()).isEqualTo(3);
        assertThat(list.added()).isEqualTo(1);
        assertThat(list.changed())
                .contains(new Office(
                        "L10.521-1",
                        Level.LOCAL,
                        "مكتب الوطية",
                        "Bureau d’El Ouatia",
                        "P10.521",
                        "10",
                        "10.521",
                        LocalDate.of(2015, 9, 1),
                        null));
        assertThat(list.changed()).hasSize(2);
        var arabic = read("""
                الرمز;المستوى;الاسم بالعربية;الاسم بالفرنسية;يتبع;الإقليم
                L1;محلي;مكتب;Bureau;P10.521;طانطان
                """);
        assertThat(arabic.problems()).isEmpty();
        assertThat(arabic.changed())
                .singleElement()
                .satisfies(one -> assertThat(one.provinceCode()).isEqualTo("10.521"));
    }

    @Test
    void whatIsWrongIsNamedByItsRow() {
        var list = read("""
                Code;Niveau;Nom en arabe;Nom en français;Rattachement;Province
                L1;local;مكتب;Bureau;P99;Tan-Tan
                L2;bureau;مكتب;Bureau;P10.521;Tan-Tan
                L3;local;مكتب;Bureau;P10.521;Atlantide
                ;local;مكتب;Bureau;P10.521;
                L4;local;مكتب;Bureau;P10.521;
                L4;local;مكتب;Bureau;P10.521;
                """);
        assertThat(list.problems())
                .extracting(one -> one.row() + " " + one.problem().key())
                .containsExactlyInAnyOrder(
                        "2 office.parent_unknown",
                        "3 office.list_level_unknown",
                        "4 office.province_unknown",
                        "5 office.list_code_missing",
                        "6 office.list_twice",
                        "7 office.list_twice");
    }

    @Test
    void aFileWithoutCodesIsRefused() {
        var refusal = catchThrowableOfType(ProblemException.class, () -> read("""
                Ville;Adresse
                Tan-Tan;x
                """));
        assertThat(refusal.problem().key()).isEqualTo("office.list_no_code");
    }

    private OfficeList read(String content) {
        try (var scratch =
                ScratchRegister.create(Files.createTempDirectory(folder, "hq").resolve("r"), "HQ")) {
            OfficeTree tree = scratch.register().database().read(new OfficeStore()::tree);
            return OfficeList.read(Files.writeString(folder.resolve("list.csv"), content), tree);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
