package org.sanad.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Place.SetUp.Way;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;

class SetupTest {
    private final OfficesForTests offices = new OfficesForTests();
    private final Map<Class<? extends Place>, Function<Place, Screen>> screens = new LinkedHashMap<>();
    private FxStage stage;
    private ShellController shell;
    private SetupController last;

    private void open(Lang lang, Place place) {
        stage = FxStage.open(lang);
        FxStage.call(() -> {
            shell = new ShellController(stage.wording(), stage.theme(), Occupant.NONE, screens);
            var background = new DirectBackground();
            screens.put(Place.Start.class, at -> new StartController(stage.wording(), background, shell, offices));
            screens.put(
                    Place.SetUp.class,
                    at -> last = new SetupController(
                            stage.wording(), background, stage.dialogs(), shell, offices, ((Place.SetUp) at).way()));
            shell.go(place);
            return null;
        });
        stage.show(shell::view);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"AR,false", "AR,true", "FR,false", "FR,true", "EN,false", "EN,true"})
    void theStartSpeaksEachLanguageInBothAppearances(Lang lang, boolean dark) {
        open(lang, new Place.Start());
        FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            return null;
        });
        stage.assertSpeaks();
        stage.picture("start-" + lang.code() + (dark ? "-dark" : ""));
    }

    /** The longest form, with the invitation read, still fits the window without scrolling. */
    @ParameterizedTest
    @EnumSource
    void theLongestFormFitsTheWindow(Lang lang) {
        open(lang, new Place.SetUp(Way.INVITATION));
        FxStage.call(() -> {
            last.readInvitation(Path.of("tan-tan.sanad-invitation"));
            return null;
        });
        assertThat(stage.all(ScrollBar.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachWaySpeaksEachLanguage(Lang lang) {
        open(lang, new Place.SetUp(Way.OFFICE));
        for (var way : Way.values()) {
            FxStage.call(() -> {
                shell.go(new Place.SetUp(way));
                if (way == Way.INVITATION) {
                    last.readInvitation(Path.of("tan-tan.sanad-invitation"));
                }
                if (way == Way.OFFICE) {
                    last.onCreate();
                }
                return null;
            });
            stage.assertSpeaks();
            stage.picture("setup-" + way.name().toLowerCase(Locale.ROOT) + "-" + lang.code());
        }
    }

    @Test
    void asksForAllThatIsMissingAtOnce() {
        open(Lang.EN, new Place.SetUp(Way.OFFICE));
        FxStage.call(() -> {
            last.onCreate();
            return null;
        });
        assertThat(offices.made).isEmpty();
        assertThat(marks())
                .containsExactly(
                        "Choose the office.",
                        "Choose where to keep the register.",
                        "Write your full name: it stands in the history of changes.",
                        "Choose a password.");
    }

    @Test
    void makesTheRegisterThatWasWished() {
        open(Lang.FR, new Place.SetUp(Way.OFFICE));
        fill("un long secret", "un long secret");
        press(stage.wording().get("setup.create"));
        assertThat(offices.entered).isTrue();
        var wish = offices.made.getFirst();
        assertThat(wish.officeCode()).isEqualTo("P10.521");
        assertThat(wish.folder()).isEqualTo(Path.of("/home/sanad/Sanad/P10.521"));
        assertThat(wish.person()).isEqualTo("Fatima Zahra");
        assertThat(new String(wish.password())).isEqualTo("un long secret");
        assertThat(wish.dossiers()).isZero();
    }

    @Test
    void theKeyboardAloneBeginsAtTheOfficeAndEnterAtTheEndMakesTheRegister() {
        open(Lang.AR, new Place.SetUp(Way.OFFICE));
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner())).isInstanceOf(ComboBox.class);
        fill("a long secret", "a long secret");
        FxStage.call(() -> {
            stage.all(PasswordField.class)
                    .getLast()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        assertThat(offices.entered).isTrue();
    }

    @Test
    void theKeysThatAreToldAreThoseThatDoSomethingHere() {
        open(Lang.AR, new Place.Start());
        FxStage.call(() -> {
            shell.onShortcuts();
            return null;
        });
        assertThat(stage.all(Label.class))
                .extracting(Label::getText)
                .contains("F1", "Ctrl+0")
                .doesNotContain("Ctrl+K", "Ctrl+N", "Ctrl+L", "F6");
    }

    @Test
    void headquartersHasAWayOfItsOwnAndIsNotAmongTheOffices() {
        open(Lang.FR, new Place.SetUp(Way.OFFICE));
        assertThat(FxStage.call(
                        () -> stage.all(ComboBox.class).getFirst().getItems().toString()))
                .contains("P10.521")
                .doesNotContain("code=HQ");
    }

    @Test
    void refusesPasswordsThatDiffer() {
        open(Lang.EN, new Place.SetUp(Way.OFFICE));
        fill("a long secret", "a long secrte");
        press("Make the register");
        assertThat(offices.made).isEmpty();
        assertThat(marks()).containsExactly("The two passwords differ.");
    }

    @Test
    void showsARefusalBesideItsFieldAndTheFormAgain() {
        offices.refusal = Problem.at("password", "password.short", 8);
        open(Lang.EN, new Place.SetUp(Way.OFFICE));
        fill("short", "short");
        press("Make the register");
        assertThat(offices.entered).isFalse();
        assertThat(marks()).containsExactly("The password is too short: at least 8 characters are needed.");
        assertThat(stage.all(PasswordField.class)).hasSize(2);
    }

    private void fill(String password, String again) {
        FxStage.call(() -> {
            @SuppressWarnings("unchecked")
            var choice = (ComboBox<OfficeChoice>) stage.all(ComboBox.class).getFirst();
            choice.setValue(OfficesForTests.TAN_TAN);
            var texts = stage.all(TextField.class).stream()
                    .filter(field -> field.getClass() == TextField.class)
                    .toList();
            texts.getFirst().setText("Fatima Zahra");
            stage.all(PasswordField.class).getFirst().setText(password);
            stage.all(PasswordField.class).getLast().setText(again);
            return null;
        });
    }

    private void press(String words) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> words.equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }

    private List<String> marks() {
        var marks = new ArrayList<String>();
        stage.all(Sentence.class).stream()
                .filter(each -> each.getStyleClass().contains("field-mark"))
                .forEach(each -> marks.add(each.getText()));
        return marks;
    }
}
