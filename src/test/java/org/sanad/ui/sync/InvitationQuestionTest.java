package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Invitation;
import org.sanad.core.sync.StickService;
import org.sanad.fixture.ChosenFiles;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.LinkedOffices;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Picture;
import org.sanad.ui.kit.Place;

/** An office that was at work before it was invited opens its invitation: it is asked to compare headquarters’ fingerprint. */
class InvitationQuestionTest implements Navigator {
    @TempDir
    Path folder;

    private final ChosenFiles files = new ChosenFiles();
    private LinkedOffices offices;
    private Desk office;
    private FxStage stage;
    private ExchangesController controller;
    private Path invitation;

    @BeforeEach
    void open() {
        offices = new LinkedOffices(folder);
        office = offices.uninvited("P10.521");
        invitation = folder.resolve("invitation");
    }

    @AfterEach
    void close() {
        stage.close();
        offices.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void isTakenInOnlyWhenTheFingerprintWasFoundTheSame(Lang lang) {
        stage = FxStage.open(lang);
        invite();
        var digits = Invitation.read(invitation).headquarters().fingerprint();
        assertThat(fingerprints(stage.stage().getScene().getRoot()))
                .as("what headquarters reads out")
                .containsExactly(digits);
        stage.picture("exchanges-own-fingerprint-" + lang.code());

        show(office);
        files.choose(invitation);
        assertThat(answer(ButtonData.CANCEL_CLOSE, lang)).containsExactly(digits);
        assertThat(office.exchanges().standing().invited()).isFalse();
        assertThat(opening()).isNotNull();
        assertThat(answer(ButtonData.OK_DONE, lang)).containsExactly(digits);
        assertThat(office.exchanges().standing().invited()).isTrue();
        assertThat(opening()).isNull();
    }

    @Test
    void aFileThatIsNoneIsSaidAndNothingIsAsked() throws IOException {
        stage = FxStage.open(Lang.AR);
        show(office);
        files.choose(Files.write(invitation, new byte[200]));
        press(opening());
        assertThat(stage.all(Banner.class)).hasSize(1);
        assertThat(office.exchanges().standing().invited()).isFalse();
    }

    @Test
    void whoChoosesNoFileIsAskedNothing() {
        stage = FxStage.open(Lang.FR);
        show(office);
        press(opening());
        assertThat(files.asked()).hasSize(1);
        assertThat(opening()).isNotNull();
    }

    private void invite() {
        show(offices.headquarters());
        FxStage.call(() -> {
            var model = controller.model();
            model.invitedProperty().set(model.offices().office("P10.521"));
            controller.onInvite(invitation);
            return null;
        });
    }

    private void show(Desk desk) {
        stage.show(() -> {
            var background = new DirectBackground();
            var sticks = new StickWatch(new StickService(desk.register(), desk.exchanges()), List::of, background);
            controller = new ExchangesController(
                    ExchangesDesk.of(desk, sticks), stage.wording(), background, stage.dialogs(files), this);
            controller.shown();
            return controller.view();
        });
    }

    private Button opening() {
        var text = stage.wording().get("exchange.open_invitation");
        return stage.all(Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }

    private static void press(Button button) {
        FxStage.call(() -> {
            button.fire();
            return null;
        });
    }

    /** Opens the invitation and answers what is asked; gives the digits that were to be compared. */
    private List<String> answer(ButtonData answer, Lang lang) {
        var seen = new ArrayList<String>();
        var open = opening();
        FxStage.call(() -> {
            Platform.runLater(() -> {
                var dialog = dialog();
                FxStage.layOut(dialog);
                seen.addAll(fingerprints(dialog));
                picture(dialog, "invitation-question-" + lang.code());
                dialog.getButtonTypes().stream()
                        .filter(type -> type.getButtonData() == answer)
                        .forEach(type -> ((Button) dialog.lookupButton(type)).fire());
            });
            open.fire();
            return null;
        });
        return seen;
    }

    private DialogPane dialog() {
        return Window.getWindows().stream()
                .filter(window -> window != stage.stage())
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fingerprints(Parent root) {
        return root.lookupAll(".fingerprint").stream()
                .map(Label.class::cast)
                .filter(label -> label.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT)
                .map(Label::getText)
                .toList();
    }

    private static void picture(DialogPane dialog, String name) {
        try {
            Picture.save(dialog.getScene(), Path.of("target", "pictures", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void go(Place place) {}

    @Override
    public void back() {}

    @Override
    public void waiting(Class<? extends Place> place, int count) {}
}
