package org.sanad.ui.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.spreadsheet.SheetFile;
import org.sanad.core.spreadsheet.Target;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Amounts;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.widget.ChoiceField;

class ImportScreenTest {
    @TempDir
    Path folder;

    private Desk desk;
    private FxStage stage;
    private ImportController controller;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(
                ScratchRegister.create(folder.resolve("register"), "P10.521").register(), ScratchRegister.CLOCK);
        file = Files.writeString(folder.resolve("people.csv"), """
                Nom;Tél;Montant;Date décision
                Fatima Alaoui;+212661234567;12000;24/08/2021
                Ali Bennani;0528123456;5,2 millions;24/08/2021
                Zahra Idrissi;0528123457;8500,50;03/02/2022
                """);
    }

    @AfterEach
    void close() {
        stage.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void takesOverTheGoodRowsOnceAndGivesTheBadOneBack(Lang lang) {
        show(lang);
        picture("file");
        act(() -> controller.onFile(file));
        stage.assertSpeaks();
        picture("columns");
        act(controller::onCheck);
        assertThat(words()).contains(stage.wording().get("import.add", 2));
        assertThat(kept()).isZero();
        picture("check");
        press("import.add", 2);
        assertThat(words()).contains(stage.wording().get("import.added", 2));
        assertThat(kept()).isEqualTo(2);
        picture("result");

        var rejects = folder.resolve("rejects.xlsx");
        act(() -> controller.onSaveRejects(rejects));
        assertThat(words()).contains(stage.wording().get("import.rejects_saved", "rejects.xlsx"));
        assertThat(rows(rejects)).isEqualTo(1);

        press("import.another");
        act(() -> controller.onFile(file));
        act(controller::onCheck);
        assertThat(button("import.add", 0).isDisabled()).isTrue();
        assertThat(words()).contains(stage.wording().get("import.nothing_to_add"));
    }

    @Test
    void aKeptMappingIsOfferedForTheNextFileOfItsMake() {
        show(Lang.FR);
        act(() -> {
            controller.onFile(file);
            controller.onColumn(Target.PHONE, null);
            controller.model().mappingNameProperty().set("Délégation");
            controller.onKeepMapping();
            controller.onAnother();
            controller.onFile(file);
        });
        assertThat(controller.model().keptAsProperty().get()).isEqualTo("Délégation");
        assertThat(controller.model().mappingProperty().get().columns()).doesNotContainKey(Target.PHONE);
    }

    @Test
    void enterGoesOnFromEachStepAndNeverBack() {
        show(Lang.AR);
        act(() -> {
            stage.all(Button.class).getLast().requestFocus();
            controller.onFile(file);
        });
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner().getStyleClass()))
                .contains("accent");
        act(controller::onCheck);
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner())).isSameAs(button("import.add", 2));
    }

    @Test
    void anotherLanguageLosesNothing() {
        show(Lang.AR);
        act(() -> {
            controller.onFile(file);
            controller.onColumn(Target.PHONE, null);
            stage.wording().choose(Lang.EN);
        });
        stage.show(controller::view);
        assertThat(words()).contains(stage.wording().get("import.check"));
        assertThat(controller.model().mappingProperty().get().columns()).doesNotContainKey(Target.PHONE);
        act(() -> stage.theme().darkProperty().set(true));
        picture("columns-dark");
        act(controller::onCheck);
        picture("check-dark");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void asksOnceWhatTheFileLeavesOpen(Lang lang) throws IOException {
        file = Files.writeString(folder.resolve("titled.csv"), """
                Liste des projets de la province;;;
                Nom;Province;Montant;Date décision
                Fatima Alaoui;Tantane;12.000;24/08/2021
                Ali Bennani;TANTANE;1.200;24/08/2021
                """);
        show(lang);
        act(() -> controller.onFile(file));
        assertThat(words()).contains(stage.wording().get("import.rows", 2));
        picture("heading");
        act(controller::onCheck);
        stage.assertSpeaks();
        assertThat(stage.all(RadioButton.class)).hasSize(2);
        act(() -> stage.all(RadioButton.class).getFirst().fire());
        var province = stage.all(ChoiceField.class).getFirst();
        act(() -> province.getSelectionModel().selectFirst());
        picture("asked");
        press("import.ask_on");
        assertThat(words()).contains(stage.wording().get("import.add", 2));
        assertThat(controller.model().mappingProperty().get().amounts())
                .containsEntry(Target.AWARDED, Amounts.Groups.DOT);
        press("import.back");
        act(controller::onCheck);
        assertThat(words()).contains(stage.wording().get("import.add", 2));
    }

    @Test
    void anUnansweredAmountIsNamedBesideTheSums() throws IOException {
        file = Files.writeString(folder.resolve("open.csv"), """
                Nom;Montant;Date décision
                Fatima Alaoui;12.000;24/08/2021
                Ali Bennani;700;24/08/2021
                """);
        show(Lang.AR);
        act(() -> controller.onFile(file));
        act(controller::onCheck);
        press("import.ask_on");
        assertThat(words()).contains(stage.wording().get("import.add", 1));
        picture("unread");
        assertThat(stage.all(Sentence.class)).isNotEmpty();
    }

    @Test
    void anotherRowMayHeadTheColumns() throws IOException {
        file = Files.writeString(folder.resolve("rows.csv"), "a;b\nNom;Montant\nAli;700\n");
        show(Lang.FR);
        act(() -> controller.onFile(file));
        assertThat(controller.model().lookProperty().get().headingRow()).isEqualTo(2);
        act(() -> controller.onHeadingRow(1));
        assertThat(controller.model().lookProperty().get().headings()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheFileHoldsComesFirstAndWhatIsNotTakenIsNamed(Lang lang) throws IOException {
        file = Files.writeString(folder.resolve("rows.csv"), "N°;Montant;Prénom;Nom;Couleur\n1;700;Saïd;Abroun;x\n");
        show(lang);
        act(() -> controller.onFile(file));
        stage.picture("import-unused-" + lang.code());
        assertThat(chosen().subList(0, 4)).containsExactly("Montant", "Prénom", "Nom", "");
        assertThat(unused()).contains("N°").contains("Couleur").doesNotContain("Montant");
        act(() -> controller.onColumn(Target.DESCRIPTION, "Couleur"));
        assertThat(unused()).contains("N°").doesNotContain("Couleur");
        stage.assertSpeaks();
    }

    private List<String> chosen() {
        return stage.all(ChoiceField.class).stream()
                .filter(field -> field.getParent() instanceof ColumnsGrid)
                .map(field -> String.valueOf(field.getValue()))
                .toList();
    }

    private String unused() {
        return stage.all(Sentence.class).stream()
                .filter(one -> "unused".equals(one.getId()))
                .map(Sentence::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithASentence() {
        show(Lang.EN);
        act(() -> controller.onFile(folder.resolve("gone.csv")));
        assertThat(stage.all(Banner.class)).hasSize(1);
        assertThat(button("import.choose")).isNotNull();
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        var nowhere = new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
        controller = new ImportController(
                ImportDesk.of(desk), stage.wording(), new DirectBackground(), stage.dialogs(), nowhere);
        stage.show(controller::view);
    }

    private int kept() {
        return desk.imports()
                .preview(
                        desk.session(),
                        new org.sanad.core.spreadsheet.ImportService.Source(file, null, null),
                        row -> {})
                .unchanged();
    }

    private static int rows(Path sheet) {
        var rows = new int[1];
        try (var opened = SheetFile.open(sheet, null)) {
            opened.rows(row -> rows[0]++);
        }
        return rows[0];
    }

    private void act(Runnable act) {
        FxStage.call(() -> {
            act.run();
            return null;
        });
    }

    private void press(String key, Object... args) {
        var button = button(key, args);
        act(button::fire);
    }

    private Button button(String key, Object... args) {
        return stage.all(Button.class).stream()
                .filter(each -> stage.wording().get(key, args).equals(each.getText()))
                .findFirst()
                .orElse(null);
    }

    private List<String> words() {
        return stage.all(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void picture(String name) {
        stage.picture("import-" + name + "-" + stage.wording().lang().code());
    }
}
