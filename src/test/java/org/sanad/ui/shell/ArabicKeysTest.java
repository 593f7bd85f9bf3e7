package org.sanad.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;

class ArabicKeysTest {
    private final List<KeyCode> told = new ArrayList<>();
    private FxStage stage;
    private TextField field;

    @BeforeEach
    void open() {
        stage = FxStage.open(Lang.AR);
        stage.show(() -> field = new TextField("سند"));
        FxStage.call(() -> {
            var scene = field.getScene();
            ArabicKeys.tellIn(scene);
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> told.add(event.getCode()));
            field.requestFocus();
            return null;
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"س,S", "ى,N", "ن,K", "ب,F", "خ,O", "ح,P", "ك,M"})
    void aShortcutIsToldByTheLetterOfItsKey(String letter, KeyCode key) {
        press(letter, true);
        assertThat(told).containsExactly(key);
    }

    @Test
    void allOfAFieldIsChosenAndWhatWasTypedIsTakenBack() {
        press("ض", true);
        assertThat(FxStage.call(() -> field.getSelectedText())).isEqualTo("سند");
        FxStage.call(() -> {
            field.replaceSelection("مشروع");
            return null;
        });
        press("ص", true);
        assertThat(FxStage.call(() -> field.getText())).isEqualTo("سند");
    }

    @Test
    void aLetterThatIsTypedStaysALetter() {
        press("س", false);
        assertThat(told).containsExactly(KeyCode.UNDEFINED);
    }

    private void press(String letter, boolean control) {
        FxStage.call(() -> {
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, KeyCode.UNDEFINED, false, control, false, false));
            return null;
        });
    }
}
