package org.sanad.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("حي المسيرة", "Hay Al Massira", "El Ouatia", "Msied");

    @Test
    void aWordIsFoundByTheBeginningOfAnyOfItsParts() {
        assertThat(Suggestions.beginning("mas", KNOWN)).containsExactly("Hay Al Massira");
        assertThat(Suggestions.beginning("المس", KNOWN)).containsExactly("حي المسيرة");
        assertThat(Suggestions.beginning("ouat", KNOWN)).containsExactly("El Ouatia");
    }

    @Test
    void nothingIsOfferedWhereNothingOrAllIsTyped() {
        assertThat(Suggestions.beginning(" ", KNOWN)).isEmpty();
        assertThat(Suggestions.beginning("Msied", KNOWN)).isEmpty();
        assertThat(Suggestions.beginning("assira", KNOWN)).isEmpty();
    }

    @Test
    void arrowsAndEnterTakeAWordAndTypingGoesOnOtherwise() throws Exception {
        try (var stage = FxStage.open(Lang.AR)) {
            var field = FxStage.call(TextField::new);
            stage.show(() -> {
                Suggestions.offer(field, FXCollections.observableArrayList(KNOWN));
                return new VBox(field, new Button("?"));
            });
            var robot = new FxRobot();
            FxStage.call(() -> {
                stage.stage().requestFocus();
                field.requestFocus();
                return null;
            });
            // the keys go to the window that has the focus
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> FxStage.call(stage.stage()::isFocused));
            robot.write("oua");
            shown(2);
            robot.type(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(field.getText()).isEqualTo("El Ouatia");
            shown(1);
            robot.interact(field::clear);
            robot.write("Msi");
            shown(2);
            robot.write("k");
            shown(1);
            assertThat(field.getText()).isEqualTo("Msik");
        }
    }

    private static void shown(int windows) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> FxStage.call(() -> Window.getWindows().size()) == windows);
    }
}
