package org.sanad.ui.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

class ExportScreenTest {
    private FxStage stage;
    private ExportController controller;
    private Desk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(
                ScratchRegister.create(folder.resolve("register"), "P10.521").register(), ScratchRegister.CLOCK);
        var file = Files.writeString(
                folder.resolve("people.csv"),
                "Nom;CNIE;Montant;Date décision\nFatima Alaoui;JB12345;12000;24/08/2021\n");
        desk.imports().commit(desk.session(), new ImportService.Source(file, null, null), row -> {});
    }

    @AfterEach
    void close() {
        stage.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void writesTheListInTheFormThatWasChosen(Lang lang) {
        show(lang);
        stage.assertSpeaks();
        picture("list");
        act(() -> controller.onFile(folder.resolve("written")));
        var written = folder.resolve("written.xlsx");
        assertThat(written).exists();
        assertThat(controller.model().done.get().rows()).isEqualTo(1);
        picture("done");
        act(() -> {
            controller.onWhat(ExportOrder.What.TOTALS);
            controller.model().form.set(ExportModel.Form.CSV);
            controller.onFile(folder.resolve("totals.csv"));
        });
        assertThat(folder.resolve("totals.csv")).exists();
        picture("totals");
    }

    @Test
    void theColumnsOfTheListGoOutUnlessAllAreWanted() throws Exception {
        show(Lang.FR);
        var shown = new Arrangement(List.of(DossierOrder.By.NAME, DossierOrder.By.NUMBER), DossierOrder.NEWEST);
        act(() -> {
            controller.open(new Place.Export(DossierQuery.ALL, shown));
            controller.model().form.set(ExportModel.Form.CSV);
        });
        stage.assertSpeaks();
        stage.picture("export-columns-fr");
        act(() -> controller.onFile(folder.resolve("shown.csv")));
        assertThat(Files.readAllLines(folder.resolve("shown.csv")).getFirst()).endsWith("Porteur;N° du dossier");
        act(() -> {
            ((RadioButton) stage.stage().getScene().lookup("#columns-all")).fire();
            controller.onFile(folder.resolve("all.csv"));
        });
        assertThat(Files.readAllLines(folder.resolve("all.csv")).getFirst()).contains("CNIE", "Identifiant commun");
    }

    @Test
    void wholeCardNumbersAreForListsOnly() throws Exception {
        show(Lang.FR);
        act(() -> {
            controller.model().form.set(ExportModel.Form.JSON);
            controller.model().unmasked.set(true);
            controller.onFile(folder.resolve("whole.json"));
        });
        assertThat(folder.resolve("whole.json")).content().contains("JB12345");
        act(() -> stage.all(RadioButton.class).getLast().fire());
        assertThat(controller.model().unmasked.get()).isFalse();
        assertThat(controller.model().form.get()).isEqualTo(ExportModel.Form.XLSX);
        assertThat(stage.all(CheckBox.class)).noneMatch(CheckBox::isVisible);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        show(Lang.AR);
        act(() -> controller.onFile(folder.resolve("gone/list.xlsx")));
        assertThat(stage.all(Banner.class)).hasSize(1);
        assertThat(controller.model().problems.generalProperty().get().key()).isEqualTo("file.cannot_write");
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        var nowhere = new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void back() {}
        };
        controller = new ExportController(
                ExportDesk.of(desk), stage.wording(), new DirectBackground(), stage.dialogs(), nowhere);
        act(() -> controller.open(new Place.Export(DossierQuery.ALL)));
        stage.show(controller::view);
    }

    private static void act(Runnable act) {
        FxStage.call(() -> {
            act.run();
            return null;
        });
    }

    private void picture(String name) {
        stage.picture("export-" + name + "-" + stage.wording().lang().code());
    }
}
