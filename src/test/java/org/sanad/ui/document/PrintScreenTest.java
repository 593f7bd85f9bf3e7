package org.sanad.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.AccessLog;
import org.sanad.core.document.DocumentFacts;
import org.sanad.core.document.DocumentService;
import org.sanad.core.document.Printers;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class PrintScreenTest implements Navigator, Printers {
    private final List<String> printed = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private List<String> printers = List.of("HP LaserJet 1020", "PDF");

    @TempDir
    private Path folder;

    private Office office;
    private FxStage stage;
    private PrintController controller;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
        office.close();
    }

    private void open(Lang lang, String document, State state) {
        office = new Office(folder.resolve("register"));
        var id = office.dossier(state).dossier().id();
        show(lang);
        FxStage.call(() -> {
            controller.open(new Place.Print(document, id));
            return null;
        });
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        var database = office.scratch().register().database();
        var tree = database.read(new OfficeStore()::tree);
        var clock = ScratchRegister.CLOCK;
        var desk = new PrintDesk(
                office.session(),
                new DocumentFacts(
                        office.dossiers(),
                        office.awards(),
                        office.papers(),
                        office::list,
                        office.extracts(),
                        tree,
                        clock),
                new DocumentService(database, clock, tree.office("P10.521"), new AccessLog(clock)),
                this);
        FxStage.call(() -> {
            controller = new PrintController(desk, stage.wording(), new DirectBackground(), stage.dialogs(), this);
            return null;
        });
        stage.show(controller::view);
    }

    @Test
    void aReceiptIsLookedAtAndPrinted() {
        open(Lang.AR, "filing_receipt", State.FILED);
        assertThat(stage.all(ImageView.class))
                .anyMatch(view -> view.getImage() != null && view.getImage().getHeight() > 1000);
        stage.assertSpeaks();
        stage.picture("print-ar");
        press("print-now");
        assertThat(printed).hasSize(1);
        assertThat(printed.getFirst()).startsWith("HP LaserJet 1020 × 1: filing_receipt-P10.521-2026-");
        assertThat(stage.all(Sentence.class)).anyMatch(one -> one.getText().contains("HP LaserJet 1020"));
    }

    @Test
    void bothLanguagesTakeTwoPages() {
        open(Lang.FR, "filing_receipt", State.FILED);
        var both = stage.all(RadioButton.class).stream()
                .filter(one -> one.getText().equals("Arabe puis français"))
                .findFirst()
                .orElseThrow();
        FxStage.call(() -> {
            both.fire();
            return null;
        });
        stage.picture("print-both-fr");
        assertThat(stage.all(javafx.scene.control.Label.class)).anyMatch(label -> "1 / 2".equals(label.getText()));
    }

    @Test
    void whatCannotBePrintedYetSaysWhy() {
        open(Lang.FR, "filing_receipt", State.DRAFT);
        assertThat(stage.all(Sentence.class))
                .anyMatch(one -> one.getText().equals("Ce dossier n’est pas encore déposé."));
    }

    @Test
    void withoutAPrinterTheFileIsLeft() {
        printers = List.of();
        office = new Office(folder.resolve("register"));
        office.dossier(State.FILED);
        show(Lang.AR);
        FxStage.call(() -> {
            controller.open(new Place.PrintList(DossierQuery.ALL, ""));
            return null;
        });
        stage.picture("print-list-ar");
        assertThat(stage.all(Button.class)).noneMatch(button -> "print-now".equals(button.getId()) && shown(button));
    }

    private static boolean shown(Button button) {
        return button.getParent().isVisible();
    }

    private void press(String id) {
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#" + id)).fire();
            return null;
        });
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }

    @Override
    public List<String> names() {
        return printers;
    }

    @Override
    public Optional<String> usual() {
        return printers.stream().findFirst();
    }

    @Override
    public void print(byte[] pdf, String title, String printer, int copies) {
        printed.add(printer + " × " + copies + ": " + title);
    }
}
