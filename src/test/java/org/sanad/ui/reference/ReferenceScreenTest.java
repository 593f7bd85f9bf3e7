package org.sanad.ui.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Periods;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.subsidy.Donor;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class ReferenceScreenTest {
    @TempDir
    Path folder;

    private ScratchRegister register;
    private Desk headquarters;
    private FxStage stage;
    private ReferenceController controller;

    @BeforeEach
    void make() {
        register = ScratchRegister.create(folder.resolve("hq"), "HQ");
        headquarters = new Desk(register.register(), ScratchRegister.CLOCK);
        new Demonstration(headquarters.door(), headquarters.offices()).fill(headquarters.session(), 40, 46, done -> {});
        headquarters
                .reference()
                .keep(
                        headquarters.session(),
                        new Donor("PN", "الإنعاش الوطني", "Promotion nationale", Donor.Kind.STATE, null, true));
    }

    @AfterEach
    void close() {
        stage.close();
        register.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        open(lang);
        look("reference-" + lang.code());
        part("donors");
        look("reference-donors-" + lang.code());
        part("papers");
        look("reference-papers-" + lang.code());
        press("add-reference");
        look("reference-paper-" + lang.code());
        part("programmes");
        var first = headquarters.awards().programmes().getFirst();
        FxStage.call(() -> {
            controller.onEdit(first);
            return null;
        });
        look("reference-programme-" + lang.code());
    }

    @Test
    void periodsAreSetWhereTheyStand() {
        open(Lang.AR);
        part("periods");
        assertThat(field("reference-months_between_visits").getText()).isEqualTo("12");
        type("reference-months_between_visits", "٦");
        type("reference-years_in_archive", "0");
        press("keep-periods");
        assertThat(headquarters.dossiers().periods()).isEqualTo(Periods.PROPOSED);
        type("reference-years_in_archive", "30");
        press("keep-periods");
        assertThat(headquarters.dossiers().periods()).isEqualTo(new Periods(6, 30));
        look("reference-periods-ar");
    }

    @Test
    void aProgrammeIsAddedWithItsConditions() {
        open(Lang.FR);
        press("add-reference");
        type("reference-code", "JEUNES-2026");
        type("reference-name_ar", "برنامج الشباب");
        type("reference-name_fr", "Programme jeunes");
        type("reference-name_en", "Youth programme");
        type("reference-highest", "50 000");
        type("reference-oldest", "35");
        type("reference-percent-1", "60");
        type("reference-months-1", "1");
        press("keep-reference");
        assertThat(headquarters.awards().programmes()).hasSize(4); // the source is missing, and 60 is not the whole
        assertThat(field("reference-code").getText()).isEqualTo("JEUNES-2026");
        type("reference-percent-2", "40");
        type("reference-months-2", "7");
        FxStage.call(() -> {
            funding();
            return null;
        });
        press("keep-reference");
        assertThat(headquarters.awards().programmes())
                .filteredOn(one -> one.code().equals("JEUNES-2026"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.conditions().highest()).isEqualTo(50_000_00L);
                    assertThat(one.conditions().oldest()).isEqualTo(35);
                    assertThat(one.conditions().scheme()).hasSize(2);
                });
    }

    @Test
    void whatEachGaveAddsUpToAllThatWasGiven() {
        open(Lang.EN);
        part("donors");
        var given = headquarters.awards().given();
        var committed =
                headquarters.facts().total(org.sanad.core.facts.Filter.ALL).awardedCentimes();
        assertThat(given.stream().mapToLong(one -> one.cash() + one.inKind()).sum())
                .isEqualTo(committed);
        TableView<?> table =
                FxStage.call(() -> (TableView<?>) stage.stage().getScene().lookup("#given"));
        assertThat(table.getItems()).hasSameSizeAs(given);
    }

    @Test
    void whatWasGivenBeforeTheRegisterIsCountedAndMarked() {
        var session = headquarters.session();
        var before = headquarters.awards().given();
        headquarters
                .funds()
                .keep(
                        session,
                        new OpeningBalance(
                                null,
                                "P10.521",
                                2009,
                                "INDH",
                                "individual",
                                12,
                                600_000_00L,
                                500_000_00L,
                                0,
                                20,
                                9,
                                "PV 2010"));
        open(Lang.AR);
        part("donors");
        var given = headquarters.awards().given();
        assertThat(sum(given) - sum(before)).isEqualTo(600_000_00L);
        assertThat(given).filteredOn(one -> one.before() > 0).isNotEmpty().allMatch(one -> one.donor() == null);
        var indh = before(given, "INDH");
        assertThat(indh - before(before, "INDH")).isEqualTo(600_000_00L);
        var counted = given.stream().mapToLong(one -> one.before()).sum();
        assertThat(stage.all(org.sanad.ui.kit.Sentence.class))
                .anyMatch(said -> said.getText()
                        .contains(stage.wording()
                                .get(
                                        "donor.of_which_before",
                                        stage.wording().formats().money(counted))));
        look("reference-given-before-ar");
    }

    private static long before(java.util.List<org.sanad.core.subsidy.Given> given, String programme) {
        return given.stream()
                .filter(one -> one.programme().equals(programme))
                .mapToLong(one -> one.before())
                .sum();
    }

    private static long sum(java.util.List<org.sanad.core.subsidy.Given> given) {
        return given.stream().mapToLong(one -> one.all()).sum();
    }

    @SuppressWarnings("unchecked")
    private void funding() {
        ((javafx.scene.control.ComboBox<org.sanad.core.subsidy.Funding>)
                        stage.stage().getScene().lookup("#reference-funding"))
                .setValue(org.sanad.core.subsidy.Funding.CONVENTION);
    }

    private void look(String name) {
        stage.assertSpeaks();
        stage.picture(name);
    }

    private void part(String name) {
        FxStage.call(() -> {
            ((ToggleButton) stage.stage().getScene().lookup("#part-" + name)).fire();
            return null;
        });
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            controller =
                    new ReferenceController(ReferenceDesk.of(headquarters), stage.wording(), new DirectBackground());
            controller.shown();
            return controller.view();
        });
    }

    private TextField field(String id) {
        return FxStage.call(() -> (TextField) stage.stage().getScene().lookup("#" + id));
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#" + id)).setText(text);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#" + id)).fire();
            return null;
        });
    }
}
