package org.sanad.ui.account;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** After how many minutes the window locks itself; only an administrator changes it. */
final class LockChoice {
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 30, 60, 0);

    private final AccountsController controller;
    private final AccountsModel model;
    private final Wording wording;

    LockChoice(AccountsController controller, AccountsModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var text = new Sentence(wording.get("account.lock_text"));
        text.getStyleClass().add("quiet");
        var choice = new ComboBox<Integer>();
        choice.setId("lock-after");
        choice.setAccessibleText(wording.get("account.lock"));
        choice.getItems().setAll(MINUTES);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer minutes) {
                return minutes == null ? "" : wording.get("account.lock_after", minutes);
            }

            @Override
            public Integer fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        choice.setDisable(!model.manages());
        model.lockMinutes.subscribe(minutes -> choice.setValue(minutes.intValue()));
        choice.valueProperty().addListener((value, was, is) -> {
            if (is != null) {
                controller.onLockAfter(is);
            }
        });
        return new VBox(12, text, choice);
    }
}
