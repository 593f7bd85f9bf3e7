package org.sanad.ui.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** An opening balance that was typed wrongly is corrected in its line, and not added a second time. */
class OpeningCorrectionTest implements Navigator {
    @TempDir
    Path folder;

    private Office office;
    private FxStage stage;
    private MoneyController controller;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("register"));
        office.funds().keep(office.session(), line("P10.521"));
        stage = FxStage.open(Lang.AR);
        var offices = office.scratch().register().database().read(new OfficeStore()::tree);
        stage.show(() -> {
            var desk = new MoneyDesk(
                    office.session(),
                    ScratchRegister.CLOCK,
                    offices,
                    office.funds(),
                    office.recalls(),
                    office.waivers(),
                    () -> office.givenSlices().programmes());
            controller = new MoneyController(desk, stage.wording(), new DirectBackground(), this);
            controller.shown();
            return controller.view();
        });
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @AfterEach
    void close() {
        stage.close();
        office.close();
    }

    @Test
    void theLineTakesWhatIsTyped() {
        var first = kept().getFirst();
        act(() -> controller.onCorrect(first));
        stage.assertSpeaks();
        stage.picture("opening-correct-ar");
        type("awarded", "90 000");
        press("keep");
        assertThat(kept()).singleElement().satisfies(line -> {
            assertThat(line.awarded()).isEqualTo(90_000_00);
            assertThat(line.kind()).isEqualTo("cooperative");
            assertThat(line.source()).isEqualTo("État annuel");
        });
    }

    @Test
    void whatIsAddedAfterwardsIsALineOfItsOwnAndNoSecondOfTheSame() {
        var first = kept().getFirst();
        act(() -> controller.onCorrect(first));
        act(controller::onCancel);
        act(() -> controller.onBegin(MoneyModel.Begun.OPENING));
        act(() -> controller.model().opening().kindProperty().set(OpeningBalance.Kind.COOPERATIVE));
        type("balance_year", "2015");
        type("source", "État annuel");
        press("keep");
        assertThat(kept()).as("a second of the same is refused").hasSize(1);
        type("balance_year", "2016");
        press("keep");
        assertThat(kept()).hasSize(2);
    }

    @Test
    void anotherOfficeCorrectsItsOwn() {
        act(() -> controller.onCorrect(line("P10.501")));
        assertThat(FxStage.call(() -> controller.model().begunProperty().get())).isNull();
    }

    private static OpeningBalance line(String office) {
        return new OpeningBalance(null, office, 2015, "OWN", "cooperative", 12, 9_000_00, 0, 0, 0, 0, "État annuel");
    }

    private List<OpeningBalance> kept() {
        return office.funds().openings(List.of("P10.521"));
    }

    private void type(String field, String typed) {
        act(() -> ((TextField) stage.stage().getScene().lookup("#" + field)).setText(typed));
    }

    private void press(String id) {
        act(() -> ((Button) stage.stage().getScene().lookup("#" + id)).fire());
    }

    private static void act(Runnable work) {
        FxStage.call(() -> {
            work.run();
            return null;
        });
    }
}
