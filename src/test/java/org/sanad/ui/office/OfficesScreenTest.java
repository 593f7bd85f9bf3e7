package org.sanad.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class OfficesScreenTest {
    @TempDir
    Path folder;

    private ScratchRegister register;
    private ScratchRegister bureau;
    private Desk headquarters;
    private FxStage stage;
    private OfficesController controller;
    private Place gone;

    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Place place) {
            gone = place;
        }

        @Override
        public void back() {}
    };

    @BeforeEach
    void make() throws IOException {
        register = ScratchRegister.create(folder.resolve("hq"), "HQ");
        bureau = ScratchRegister.create(folder.resolve("bureau"), "P10.521");
        headquarters = new Desk(register.register(), ScratchRegister.CLOCK);
        var province = new Desk(bureau.register(), ScratchRegister.CLOCK);
        new Demonstration(province.door(), province.offices()).fill(province.session(), 20, 46, done -> {});
        var file = folder.resolve("invitation");
        headquarters.invitations().invite(headquarters.session(), "P10.521", file);
        province.invitations().accept(province.session(), file);
        var stick = Files.createDirectory(folder.resolve("stick"));
        var sent = province.sending().send(province.session(), stick, false, Pace.UNWATCHED);
        headquarters.receiving().receive(headquarters.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }

    @AfterEach
    void close() {
        stage.close();
        register.close();
        bureau.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        open(lang);
        stage.assertSpeaks();
        stage.picture("offices-" + lang.code());
        FxStage.call(() -> {
            ((ToggleButton) stage.stage().getScene().lookup("#part-month")).fire();
            return null;
        });
        stage.assertSpeaks();
        stage.picture("offices-month-" + lang.code());
        FxStage.call(() -> {
            ((ToggleButton) stage.stage().getScene().lookup("#part-publication")).fire();
            return null;
        });
        stage.assertSpeaks();
        stage.picture("offices-publication-" + lang.code());
        press("add-office");
        stage.assertSpeaks();
        stage.picture("offices-add-" + lang.code());
    }

    @Test
    void statisticsForPublicationAreOfOneYearWhereOneIsChosen() {
        open(Lang.FR);
        FxStage.call(() -> {
            ((ToggleButton) stage.stage().getScene().lookup("#part-publication")).fire();
            return null;
        });
        var all = published();
        year("2001");
        assertThat(published()).as("nothing was settled then").isZero();
        year("");
        assertThat(published()).isEqualTo(all).isPositive();
    }

    private int published() {
        return FxStage.call(() -> ((TableView<?>) stage.stage().getScene().lookup("#publication"))
                .getItems()
                .size());
    }

    @SuppressWarnings("unchecked")
    private void year(String year) {
        FxStage.call(() -> {
            ((ComboBox<String>) stage.stage().getScene().lookup("#publication-year")).setValue(year);
            return null;
        });
    }

    @Test
    void anOfficeIsFoundAndItsDossiersAreOpened() {
        open(Lang.FR);
        var button = stage.stage().getScene().lookup("#open-office");
        assertThat(button.isDisabled()).isTrue();
        assertThat(button.getAccessibleHelp()).isEqualTo("Choisissez d’abord un bureau dans la liste.");
        FxStage.call(() -> {
            ((TextField) stage.stage().getScene().lookup("#find-office")).setText("10.521");
            table().getSelectionModel().select(0);
            return null;
        });
        assertThat(table().getItems()).hasSize(1);
        press("open-office");
        assertThat(gone)
                .isInstanceOfSatisfying(
                        Place.Dossiers.class,
                        place -> assertThat(place.choice().office()).isEqualTo("P10.521"));
    }

    @Test
    void anOfficeIsAddedAndWhatIsWrongStaysAsTyped() {
        open(Lang.AR);
        press("add-office");
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("office-code");
        type("office-code", "L10.521-1");
        type("office-name_ar", "مكتب الوطية");
        type("office-name_fr", "Bureau d’El Ouatia");
        press("keep-office");
        assertThat(field("office-code").getText()).isEqualTo("L10.521-1");
        assertThat(headquarters.offices().find("L10.521-1")).isEmpty();
    }

    @Test
    void aListIsTakenOver() throws IOException {
        open(Lang.FR);
        var file = Files.writeString(folder.resolve("bureaux.csv"), """
                Code;Niveau;Nom en arabe;Nom en français;Rattachement;Province
                L10.521-1;local;مكتب الوطية;Bureau d’El Ouatia;P10.521;Tan-Tan
                """);
        FxStage.call(() -> {
            controller.onList(file);
            return null;
        });
        stage.picture("offices-list-fr");
        press("take-list");
        assertThat(headquarters.offices().find("L10.521-1")).isPresent();
        assertThat(drawn()).as("not cut").contains("L10.521-1");
        assertThat(table().getItems()).hasSize(88);
    }

    /** What the table shows, as it is drawn in the room that the frame leaves. */
    private List<String> drawn() {
        return FxStage.call(() -> {
            var table = stage.stage().getScene().lookup("#offices");
            stage.stage().setWidth(1158);
            FxStage.layOut(stage.stage().getScene().getRoot());
            return table.lookupAll(".text").stream()
                    .filter(Text.class::isInstance)
                    .map(one -> ((Text) one).getText())
                    .toList();
        });
    }

    private void open(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            controller = new OfficesController(
                    OfficesDesk.of(headquarters), stage.wording(), new DirectBackground(), stage.dialogs(), navigator);
            controller.shown();
            return controller.view();
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<OfficeGlance> table() {
        return FxStage.call(
                () -> (TableView<OfficeGlance>) stage.stage().getScene().lookup("#offices"));
    }

    private TextField field(String id) {
        return FxStage.call(() -> (TextField) stage.stage().getScene().lookup("#" + id));
    }

    private void type(String id, String text) {
        FxStage.call(() -> {
            field(id).setText(text);
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
