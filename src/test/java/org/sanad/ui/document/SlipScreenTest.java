package org.sanad.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.Printers;
import org.sanad.core.document.SendSlip;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** Whoever carries the stick gets a slip: it is looked at before it is printed, also on dark ground, where paper stays white. */
class SlipScreenTest implements Navigator, Printers {
    @TempDir
    private Path folder;

    private final List<String> printed = new ArrayList<>();
    private LinkedOffices offices;
    private FxStage stage;
    private PrintController controller;

    @AfterEach
    void close() {
        stage.close();
        offices.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theSlipOfAPackageIsLookedAtAndPrinted(Lang lang) {
        offices = new LinkedOffices(folder);
        var office = offices.invited("P10.521");
        office.dossiers().save(office.session(), Office.draft());
        offices.send(office);
        open(office, lang);
        assertThat(stage.all(ImageView.class))
                .anyMatch(view -> view.getImage() != null && view.getImage().getHeight() > 1000);
        stage.assertSpeaks();
        stage.picture("slip-" + lang.code());
        stage.dark();
        stage.picture("slip-dark-" + lang.code());
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#print-now")).fire();
            return null;
        });
        assertThat(printed).singleElement().asString().contains("P10.521-000001");
    }

    private void open(Desk office, Lang lang) {
        stage = FxStage.open(lang);
        var handouts = office.handouts();
        var desk = new PrintDesk(office.session(), handouts.facts(), handouts.documents(), this);
        FxStage.call(() -> {
            controller = new PrintController(desk, stage.wording(), new DirectBackground(), stage.dialogs(), this);
            return null;
        });
        stage.show(controller::view);
        var register = office.exchangeRegister();
        FxStage.call(() -> {
            controller.open(
                    DocumentKind.SEND_SLIP,
                    () -> SendSlip.of(
                            office.offices(),
                            "P10.521",
                            register,
                            office.register().epoch(),
                            1));
            return null;
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @Override
    public List<String> names() {
        return List.of("HP LaserJet 1020");
    }

    @Override
    public Optional<String> usual() {
        return Optional.of("HP LaserJet 1020");
    }

    @Override
    public void print(byte[] pdf, String title, String printer, int copies) {
        printed.add(title);
    }
}
