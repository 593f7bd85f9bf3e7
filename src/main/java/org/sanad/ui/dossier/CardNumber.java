package org.sanad.ui.dossier;

import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.person.Mask;
import org.sanad.text.Texts;

/** The number of a card: typed and seen whole by who types the dossier; masked for who only looks, until they ask. */
final class CardNumber {
    private static final String FIELD = "cnie";

    private final Texts texts;
    private final FormFields fields;
    private final DossierFormModel model;
    private final DossierFormController controller;

    CardNumber(Texts texts, FormFields fields, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.fields = fields;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var number = model.fields.of(FIELD);
        var masked = new TextField();
        masked.setId("cnie-masked");
        masked.setEditable(false);
        masked.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        masked.setAccessibleText(texts.get("form.number_masked"));
        masked.textProperty().bind(Bindings.createStringBinding(() -> Mask.of(number.get()), number));
        HBox.setHgrow(masked, Priority.ALWAYS);
        var line = new HBox(4, masked, show());
        line.visibleProperty().bind(model.masked.and(number.isNotEmpty()));
        return fields.latin(FIELD, line);
    }

    private Button show() {
        var show = new Button(null, new FontIcon(Feather.EYE));
        show.setId("show-cnie");
        show.getStyleClass().add("button-icon");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setAccessibleText(texts.get("form.show_number"));
        show.setTooltip(new Tooltip(texts.get("form.show_number")));
        show.setOnAction(event -> controller.onShowNumbers());
        return show;
    }
}
