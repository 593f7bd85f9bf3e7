package org.sanad.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Office;
import org.sanad.core.statement.Seal;
import org.sanad.core.statement.Statement;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.widget.ChoiceField;

class StatementsScreenTest implements Navigator {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private ScratchRegister scratch;
    private Desk desk;
    private FxStage stage;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "R10");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        scratch.close();
    }

    @Test
    void aYearIsFrozenAndOpenedInArabic() {
        show(Lang.AR);
        stage.picture("statements-empty-ar");
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#freeze")).fire();
            return null;
        });
        stage.picture("statements-ar");
        stage.assertSpeaks();
        var frozen = desk.statements().all(desk.session());
        assertThat(frozen)
                .singleElement()
                .satisfies(one -> assertThat(one.year()).isEqualTo(2026));
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup(".open-statement")).fire();
            return null;
        });
        assertThat(gone)
                .containsExactly(new Place.PrintStatement(frozen.getFirst().id()));
    }

    @Test
    void theNameOfTheOfficeHasRoom() {
        show(Lang.FR);
        var width = FxStage.call(() -> {
            FxStage.layOut(stage.stage().getScene().getRoot());
            return ((Region) stage.stage().getScene().lookup("#statement-office")).getWidth();
        });
        assertThat(width).isGreaterThan(340);
    }

    @Test
    void oneThatANewerVersionFrozeIsNamedAndHidesNoOther() {
        show(Lang.FR);
        FxStage.call(() -> {
            ((Button) stage.stage().getScene().lookup("#freeze")).fire();
            return null;
        });
        var read = desk.statements().all(desk.session()).getFirst();
        var newer = new Statement(
                UUID.randomUUID(), "R10", 2027, "{\"of\": 2027}", read.digest(), "Sanad", read.frozenAt(), null);
        stage.show(() -> {
            var model = new StatementsModel(List.of(desk.offices().office("R10")), 2026, true);
            for (var one : List.of(newer, read)) {
                model.statements.add(new StatementsModel.Signed(one, new Seal(Seal.State.UNSIGNED, "")));
            }
            return new StatementsView(null, model, stage.wording());
        });
        stage.picture("statements-newer-fr");
        assertThat(help(".open-statement"))
                .containsExactly("Ce bilan vient d’une version plus récente de Sanad.", null);
        assertThat(help(".save-signed")).containsExactly("Ce bilan n’est pas signé.", null);
    }

    private List<String> help(String button) {
        return FxStage.call(() -> stage.stage().getScene().getRoot().lookupAll(button).stream()
                .map(one -> one.isDisabled() ? one.getAccessibleHelp() : null)
                .toList());
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOfficeUnderThisOneIsFrozenApart() {
        show(Lang.FR);
        FxStage.call(() -> {
            var field = (ChoiceField<Office>) stage.stage().getScene().lookup("#statement-office");
            field.setValue(desk.offices().office("P10.521"));
            ((Button) stage.stage().getScene().lookup("#freeze")).fire();
            return null;
        });
        assertThat(desk.statements().all(desk.session()))
                .singleElement()
                .satisfies(one -> assertThat(one.snapshot().office()).isEqualTo("P10.521"));
        stage.picture("statements-of-an-office-fr");
    }

    @Test
    void inFrenchTheNumbersAndThePaperStandSideBySide() {
        desk.statements().freeze(desk.session(), 2025);
        show(Lang.FR);
        stage.picture("statements-fr");
        stage.assertSpeaks();
        assertThat(stage.all(Button.class))
                .anyMatch(button -> button.getText() != null && button.getText().contains("XLSX"));
    }

    private void show(Lang lang) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            var statements = new StatementsController(
                    desk.session(),
                    desk.statements(),
                    desk.exports(),
                    desk.offices(),
                    desk.clock(),
                    stage.wording(),
                    new DirectBackground(),
                    stage.dialogs(),
                    this);
            var view = statements.view();
            statements.shown();
            return view;
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
}
