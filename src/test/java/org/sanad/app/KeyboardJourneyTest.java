package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

/** Whole dossiers in Arabic, typed in the running application without the mouse. */
class KeyboardJourneyTest {
    /** A practised clerk strikes four keys in a second: so many keys are the 90 seconds that a dossier may take. */
    private static final int KEYS_IN_TIME = 360;

    @TempDir
    Path folder;

    private WalkedOffice office;
    private int keys;

    @Test
    void anIndividualDossierIsTypedFiledAndThereAfterAStart() {
        try (var opened = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.AR)) {
            begin(opened);
            press(KeyCode.CONTROL, KeyCode.N);
            on("title_ar", "ورشة خياطة");
            on("title_fr", "Atelier de couture");
            on("sector", "صناعة تق");
            on("section", "");
            on("province_code", "");
            on("commune", "الوطية");
            on("ice", "1561191000066");
            on("tax_number", "");
            on("trade_register", "12345");
            office.stage().picture("form-project-ar");
            on("trade_court", "طانطان");
            on("name_ar", "فاطمة الإدريسي");
            on("name_latin", "Fatima Idrissi");
            on("cnie", "jb12345");
            on("birth_date", "24-8-1985");
            on("birth_year", "");
            on("gender", "أنثى");
            on("phone", "0661234567");
            on("education", "");
            on("address", "حي المسيرة");
            on("kinship", "ابنة");
            on("fighter_name", "محمد الإدريسي");
            office.stage().picture("form-people-ar");
            on("title_number", "12/345");
            on("cost", "60 000");
            on("asked", "٥٠٠٠٠");
            on("own_cash", "1.200");
            assertThat(office.focused()).as("what reads two ways is asked").isEqualTo("own_cash-thousands");
            office.stage().picture("form-amount-asked-ar");
            press(KeyCode.ENTER);
            on("own_in_kind", "8800");
            on("loan", "");
            on("jobs_planned", "3");
            on("jobs_start", "2");
            on("family_jobs_start", "1");
            office.stage().picture("form-plan-ar");
            on("women_jobs_start", "1");
            assertThat(dossiers()).as("Enter moved on and sent nothing").isEmpty();
            press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(office.focused()).isEqualTo("step_on");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(keys).isLessThanOrEqualTo(KEYS_IN_TIME);
            office.startAgain();

            individual(only(dossiers()));
        }
    }

    private static void individual(DossierFile file) {
        var dossier = file.dossier();
        assertThat(dossier.state()).isEqualTo(State.FILED);
        assertThat(dossier.project()).satisfies(project -> {
            assertThat(project.kind()).isEqualTo(Kind.INDIVIDUAL);
            assertThat(project.purpose()).isEqualTo(Purpose.CREATION);
            assertThat(project.titleAr()).isEqualTo("ورشة خياطة");
            assertThat(project.titleFr()).isEqualTo("Atelier de couture");
            assertThat(project.sector()).isEqualTo(Sector.CRAFTS);
            assertThat(project.provinceCode()).isEqualTo("10.521");
            assertThat(project.commune()).isEqualTo("الوطية");
            assertThat(project.enterprise().ice()).isEqualTo("001561191000066");
            assertThat(project.enterprise().tradeRegister()).isEqualTo("12345");
            assertThat(project.enterprise().tradeCourt()).isEqualTo("طانطان");
        });
        assertThat(dossier.plan()).isEqualTo(new Plan(60_000_00L, 1_200_00L, 8_800_00L, null, 50_000_00L));
        assertThat(dossier.jobs()).isEqualTo(new Jobs(3, 2, 1, 1));
        assertThat(file.people().getFirst().person()).satisfies(person -> {
            assertThat(person.nameAr()).isEqualTo("فاطمة الإدريسي");
            assertThat(person.nameLatin()).isEqualTo("Fatima Idrissi");
            assertThat(person.cnie()).isEqualTo("JB12345");
            assertThat(person.birthDate()).isEqualTo(LocalDate.of(1985, 8, 24));
            assertThat(person.gender()).isEqualTo(Gender.F);
            assertThat(person.phone()).isEqualTo("+212661234567");
            assertThat(person.address()).isEqualTo("حي المسيرة");
            assertThat(person.kin().kinship()).isEqualTo(Kinship.DAUGHTER);
            assertThat(person.kin().fighterName()).isEqualTo("محمد الإدريسي");
            assertThat(person.kin().titleNumber()).isEqualTo("12/345");
        });
    }

    @Test
    void aCooperativeIsTypedWithItsMembersAndTheNextBeginsLikeIt() {
        try (var opened = new WalkedOffice(folder.resolve("bureau"), "P10.521", Lang.AR)) {
            begin(opened);
            press(KeyCode.CONTROL, KeyCode.N);
            press(KeyCode.SHIFT, KeyCode.TAB);
            press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(office.focused()).isEqualTo("kind-individual");
            press(KeyCode.DOWN);
            assertThat(office.focused()).isEqualTo("kind-cooperative");
            press(KeyCode.ENTER);
            press(KeyCode.ENTER);
            on("title_ar", "تربية النحل");
            on("title_fr", "");
            on("organisation_ar", "تعاونية الأمل");
            on("organisation_latin", "Al Amal");
            on("sector", "الفلاحة");
            on("section", "");
            on("province_code", "");
            on("commune", "");
            on("ice", "");
            on("tax_number", "");
            on("trade_register", "");
            on("trade_court", "");
            on("cooperative_register", "12/2024");
            office.stage().picture("form-cooperative-ar");
            on("cooperative_court", "كلميم");
            on("name_ar", "خديجة بوعمود");
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            member("سعاد بوعمود", "1990");
            member("رشيد العلوي", "1988");
            press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            on("cost", "100000");
            on("asked", "100000");
            press(KeyCode.CONTROL, KeyCode.S);
            press(KeyCode.CONTROL, KeyCode.N);
            assertThat(chosen("kind-cooperative")).isTrue();
            assertThat(office.typed("title_ar")).isEmpty();
            office.startAgain();

            var file = only(dossiers());
            assertThat(file.dossier().project().kind()).isEqualTo(Kind.COOPERATIVE);
            assertThat(file.dossier().project().organisationAr()).isEqualTo("تعاونية الأمل");
            assertThat(file.dossier().project().enterprise().cooperativeRegister())
                    .isEqualTo("12/2024");
            assertThat(file.dossier().plan().asked()).isEqualTo(100_000_00L);
            assertThat(file.people())
                    .filteredOn(one -> one.part() == Part.MEMBER)
                    .extracting(one -> one.person().nameAr())
                    .containsExactly("سعاد بوعمود", "رشيد العلوي");
        }
    }

    private void begin(WalkedOffice opened) {
        office = opened;
        office.menu("nav.dossiers");
        keys = 0;
    }

    private void member(String name, String year) {
        assertThat(office.focused()).isEqualTo("members");
        office.write(name);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        office.write(year);
        press(KeyCode.ENTER);
    }

    /** The cursor stands in a field: types, and Enter moves on. */
    private void on(String field, String text) {
        assertThat(office.focused()).isEqualTo(field);
        office.write(text);
        keys += text.length();
        press(KeyCode.ENTER);
    }

    private void press(KeyCode code) {
        office.strike(code);
        keys++;
    }

    private void press(KeyCode held, KeyCode code) {
        office.strike(code, held);
        keys++;
    }

    private boolean chosen(String radio) {
        return FxStage.call(() -> ((javafx.scene.control.RadioButton)
                        office.stage().stage().getScene().lookup("#" + radio))
                .isSelected());
    }

    private List<DossierFile> dossiers() {
        return office.desk().lists().page(DossierQuery.ALL, 0, 9).lines().stream()
                .map(line -> office.desk().dossiers().find(line.id()))
                .toList();
    }

    private static DossierFile only(List<DossierFile> files) {
        assertThat(files).hasSize(1);
        return files.getFirst();
    }
}
