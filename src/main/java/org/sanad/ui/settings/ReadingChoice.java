package org.sanad.ui.settings;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** How large text is, and whether screens explain themselves. The keys change the size too, so it is listened to. */
final class ReadingChoice {
    private final SettingsModel model;
    private final SettingsController controller;
    private final Wording wording;
    private final ToggleGroup sizes = new ToggleGroup();
    private final ChangeListener<Number> resized = (value, was, is) -> mark();

    ReadingChoice(SettingsModel model, SettingsController controller, Wording wording) {
        this.model = model;
        this.controller = controller;
        this.wording = wording;
    }

    Node node() {
        var row = new FlowPane(24, 8);
        row.setAccessibleRole(AccessibleRole.PARENT);
        for (var percent : Theme.TEXT_SIZES) {
            row.getChildren().add(size(percent));
        }
        row.setUserData(resized); // held as long as what it marks
        model.textProperty().addListener(new WeakChangeListener<>(resized));
        mark();
        var text = new Sentence(wording.get("settings.reading.text"));
        text.getStyleClass().add("quiet");
        return new VBox(12, text, row, hints());
    }

    private RadioButton size(int percent) {
        var button = new RadioButton(wording.get("settings.percent", percent));
        button.setId("text-" + percent);
        button.setAccessibleText(wording.get("settings.text_size", percent));
        button.setUserData(percent);
        button.setToggleGroup(sizes);
        button.setOnAction(event -> controller.onTextSize(percent));
        return button;
    }

    private void mark() {
        for (var toggle : sizes.getToggles()) {
            toggle.setSelected(toggle.getUserData().equals(model.textProperty().get()));
        }
    }

    private CheckBox hints() {
        var box = new CheckBox(wording.get("settings.hints"));
        box.setId("hints");
        box.setSelected(model.hintsProperty().get());
        box.setOnAction(event -> controller.onHints(box.isSelected()));
        return box;
    }
}
