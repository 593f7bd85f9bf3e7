package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;

class ShellTest {
    private final Map<Class<? extends Place>, Function<Place, Screen>> screens = new LinkedHashMap<>();
    private FxStage stage;
    private ShellController shell;

    /** A screen with one field, whose text is its model. */
    private static final class Typing implements Screen {
        private final StringProperty typed = new SimpleStringProperty("");

        @Override
        public Node view() {
            var field = new TextField();
            field.setId("typed");
            field.setAccessibleText("typed");
            field.textProperty().bindBidirectional(typed);
            return new VBox(field);
        }

        @Override
        public List<Shortcut> shortcuts() {
            return List.of(new Shortcut("Ctrl+S", "keys.save"));
        }
    }

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.FR);
        screens.put(Place.Today.class, place -> () -> empty());
        screens.put(Place.Dossiers.class, place -> () -> new Label(String.valueOf(place)));
        screens.put(Place.Dossier.class, place -> new Typing());
        screens.put(Place.Dashboard.class, place -> () -> empty());
        screens.put(Place.Exchanges.class, place -> () -> empty());
        screens.put(Place.Settings.class, place -> () -> empty());
        FxStage.call(() -> {
            var occupant = new Occupant(
                    lang -> lang == Lang.AR ? "المندوبية الإقليمية لطانطان" : "Délégation provinciale de Tan-Tan",
                    "Fatima Zahra El Idrissi",
                    true);
            shell = new ShellController(stage.wording(), stage.theme(), occupant, screens);
            shell.go(new Place.Today());
            shell.saved(LocalTime.of(10, 42));
            shell.waiting(Place.Exchanges.class, 2);
            return null;
        });
        stage.show(shell::view);
    }

    @AfterEach
    void close() {
        FxStage.call(() -> {
            stage.theme().darkProperty().set(false);
            return null;
        });
        stage.close();
    }

    private Node empty() {
        return new EmptyState(
                Feather.INBOX, stage.wording().get("nav.today"), stage.wording().get("errors.code", "A1B2C3"));
    }

    @ParameterizedTest
    @CsvSource({"AR,false", "AR,true", "FR,false", "FR,true", "EN,false", "EN,true"})
    void speaksEachLanguageInBothAppearances(Lang lang, boolean dark) {
        FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            shell.onLanguage(lang);
            return null;
        });
        stage.assertSpeaks();
        stage.picture("shell-" + lang.code() + (dark ? "-dark" : ""));
        assertThat(words()).contains(stage.wording().get("shell.saved", "10:42"));
    }

    @Test
    void changingTheLanguageKeepsWhatWasTyped() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            return null;
        });
        var before = typed();
        FxStage.call(() -> {
            before.setText("حرير");
            shell.onLanguage(Lang.AR);
            return null;
        });
        assertThat(typed()).as("the view is built anew").isNotSameAs(before);
        assertThat(typed().getText()).isEqualTo("حرير");
    }

    @ParameterizedTest
    @EnumSource
    void theKeysLieOverTheScreenAndGoAwayWithoutATrace(Lang lang) {
        FxStage.call(() -> {
            shell.onLanguage(lang);
            shell.go(new Place.Dossier(null));
            typed().requestFocus();
            return null;
        });
        stroke(typed(), KeyCode.F1, true);
        assertThat(words())
                .contains(
                        stage.wording().get("keys.everywhere"), stage.wording().get("keys.save"));
        stage.assertSpeaks();
        stage.picture("shortcuts-" + lang.code());
        stroke(shown("#shortcuts"), KeyCode.ESCAPE, false);
        assertThat(shown("#shortcuts")).isNull();
        assertThat(typed().isFocused()).isTrue();
    }

    @Test
    void aQuestionMarkAsksForTheKeysOnlyWhereItIsNotWritten() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            return null;
        });
        ask(typed());
        assertThat(shown("#shortcuts")).isNull();
        ask(typed().getParent());
        assertThat(shown("#shortcuts")).isNotNull();
    }

    @Test
    void aScreenExplainsItselfUntilItIsUnderstood() {
        var read = new ArrayList<String>();
        FxStage.call(() -> {
            shell.hints(new Hints() {
                private boolean on = true;

                @Override
                public boolean on() {
                    return on;
                }

                @Override
                public void turn(boolean wanted) {
                    on = wanted;
                }

                @Override
                public boolean wanted(String screen) {
                    return on && !read.contains(screen);
                }

                @Override
                public void read(String screen) {
                    read.add(screen);
                }
            });
            shell.onLanguage(Lang.AR);
            return null;
        });
        assertThat(words()).contains(stage.wording().get("hint.today"));
        stage.picture("hint-ar");
        press("#hint-understood");
        assertThat(read).containsExactly("hint.today");
        assertThat(words()).doesNotContain(stage.wording().get("hint.today"));
        FxStage.call(() -> {
            shell.go(new Place.Dossiers());
            return null;
        });
        assertThat(words()).contains(stage.wording().get("hint.dossiers"));
        press("#hint-off");
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            return null;
        });
        assertThat(words()).doesNotContain(stage.wording().get("hint.dossier"));
    }

    @ParameterizedTest
    @EnumSource
    void drawnTwiceAsLargeTheFrameStillHasRoom(Lang lang) {
        stage.show(() -> stage.theme().magnified(shell.view()));
        FxStage.call(() -> {
            shell.onLanguage(lang);
            shell.onText(9);
            return null;
        });
        stage.all(Label.class);
        stage.picture("shell-200-" + lang.code());
        assertThat(stage.all(Label.class).stream()
                        .filter(label -> label.getStyleClass().contains("nav-words")))
                .as("icons stand for words")
                .isEmpty();
        assertThat(stage.all(ToggleButton.class))
                .allMatch(button -> !button.getAccessibleText().isBlank());
        FxStage.call(() -> {
            shell.onUsualText();
            return null;
        });
        assertThat(words()).contains(stage.wording().get("nav.today"));
    }

    private Node shown(String selector) {
        return FxStage.call(() -> stage.stage().getScene().lookup(selector));
    }

    private void press(String selector) {
        FxStage.call(() -> {
            ((Button) shown(selector)).fire();
            return null;
        });
    }

    private static void ask(Node at) {
        FxStage.call(() -> {
            at.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "؟", "", KeyCode.UNDEFINED, false, false, false, false));
            return null;
        });
    }

    private static void stroke(Node at, KeyCode code, boolean shift) {
        FxStage.call(() -> {
            at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return null;
        });
    }

    @Test
    void goingBackFindsTheScreenAsItWasLeft() {
        FxStage.call(() -> {
            shell.go(new Place.Dossier(null));
            typed().setText("laine");
            shell.go(new Place.Settings());
            shell.back();
            return null;
        });
        assertThat(typed().getText()).isEqualTo("laine");
    }

    @Test
    void aFrameThatWasAwayHearsAgain() {
        FxStage.call(() -> {
            var scene = stage.stage().getScene();
            var frame = scene.getRoot();
            scene.setRoot(new VBox());
            scene.setRoot(frame);
            shell.go(new Place.Dossier(null));
            return null;
        });
        assertThat(stage.stage().getScene().lookup("#typed")).isNotNull();
    }

    @Test
    void offersOnlyPlacesThatHaveAScreen() {
        assertThat(stage.all(ToggleButton.class))
                .extracting(ToggleButton::getAccessibleText)
                .contains(stage.wording().get("nav.dossiers"))
                .doesNotContain(stage.wording().get("nav.import"));
    }

    @Test
    void searchGoesToTheListWithWhatWasTyped() {
        FxStage.call(() -> {
            var search = stage.all(TextField.class).getFirst();
            search.setText(" tissage ");
            search.fireEvent(new ActionEvent());
            return null;
        });
        assertThat(words()).anyMatch(text -> text.contains("text=tissage,"));
    }

    private TextField typed() {
        return (TextField) stage.stage().getScene().lookup("#typed");
    }

    private List<String> words() {
        return stage.all(Label.class).stream().map(Label::getText).toList();
    }
}
