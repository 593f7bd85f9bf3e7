package org.sanad.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.HeldBackground;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;

class UnlockTest {
    private static final Path FOLDER = Path.of("/home/sanad/Sanad/P10.521");

    private FxStage stage;
    private UnlockController controller;
    private boolean opened;
    private boolean several;
    private String who;
    private String refusal;

    private final Login login = new Login() {
        @Override
        public boolean asksWho(Path folder) {
            return several;
        }

        @Override
        public void open(Path folder, String person, char[] password) {
            who = person;
            if (refusal != null) {
                throw new ProblemException(Problem.of(refusal, folder));
            }
            assertThat(folder).isEqualTo(FOLDER);
            assertThat(new String(password)).isEqualTo("secret");
        }

        @Override
        public void recover(Path folder, String key, String person, char[] password) {
            throw new AssertionError("opened with a password here");
        }

        @Override
        public void opened() {
            opened = true;
        }
    };

    private final Navigator nowhere = new Navigator() {
        @Override
        public void go(Place place) {}

        @Override
        public void back() {}
    };

    private void open(Lang lang) {
        open(lang, new Place.Unlock(FOLDER));
    }

    private void open(Lang lang, Place.Unlock place) {
        stage = FxStage.open(lang);
        controller = FxStage.call(() ->
                new UnlockController(stage.wording(), new DirectBackground(), stage.dialogs(), nowhere, login, place));
        stage.show(controller::view);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theFirstLetterThatIsTypedGoesIntoThePassword() {
        open(Lang.AR);
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner())).isInstanceOf(PasswordField.class);
    }

    @Test
    void whereSeveralPeopleWorkItGoesIntoTheName() {
        several = true;
        open(Lang.FR);
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("person");
    }

    @Test
    void alsoWhereThatIsKnownBeforeTheWindowIsDressed() {
        several = true;
        stage = FxStage.open(Lang.FR);
        var slow = new HeldBackground();
        stage.show(() -> {
            controller = new UnlockController(
                    stage.wording(), slow, stage.dialogs(), nowhere, login, new Place.Unlock(FOLDER));
            var view = controller.view();
            slow.release();
            return view;
        });
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("person");
    }

    @Test
    void aRegisterOfSeveralPeopleAsksWhoItIs() {
        several = true;
        open(Lang.AR);
        FxStage.call(() -> {
            var fields = stage.all(TextField.class);
            fields.get(1).setText("أمينة");
            fields.get(2).setText("secret");
            controller.onOpen();
            return null;
        });
        assertThat(who).isEqualTo("أمينة");
        assertThat(opened).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void afterRestoringItIsSaidThatItIsDoneAndHowFarTheRegisterReaches(Lang lang) {
        open(lang, new Place.Unlock(FOLDER, "2026-03-02T09:15:00Z"));
        assertThat(stage.all(Sentence.class)).anyMatch(one -> one.getText().contains("02/03/2026"));
        stage.assertSpeaks();
        stage.picture("unlock-restored-" + lang.code());
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        refusal = "register.wrong_password";
        open(lang);
        typeAndEnter("false");
        stage.assertSpeaks();
        stage.picture("unlock-" + lang.code());
    }

    @Test
    void enterOpensTheRegister() {
        open(Lang.FR);
        typeAndEnter("secret");
        assertThat(opened).isTrue();
    }

    @Test
    void aWrongPasswordIsSaidBesideThePassword() {
        refusal = "register.wrong_password";
        open(Lang.EN);
        typeAndEnter("secret");
        assertThat(opened).isFalse();
        var cursor = FxStage.call(() -> stage.stage().getScene().getFocusOwner());
        assertThat(cursor).isInstanceOf(PasswordField.class);
        assertThat(FxStage.call(() -> ((PasswordField) cursor).getSelectedText()))
                .isEqualTo("secret");
        assertThat(sentences("field-mark")).containsExactly("The password is not the right one.");
    }

    @Test
    void anotherRefusalSaysWhatToDoNext() {
        refusal = "register.in_use";
        open(Lang.EN);
        typeAndEnter("secret");
        assertThat(stage.all(Sentence.class))
                .extracting(Sentence::getText)
                .contains("Close the other window, then try again.");
    }

    private void typeAndEnter(String password) {
        FxStage.call(() -> {
            var field = stage.all(PasswordField.class).getFirst();
            field.setText(password);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
    }

    private List<String> sentences(String style) {
        return stage.all(Sentence.class).stream()
                .filter(each -> each.getStyleClass().contains(style))
                .map(Sentence::getText)
                .toList();
    }
}
