package org.sanad.ui.dossier;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Above the form: what an earlier version kept and this one has no field for. It stays until it is put away. */
final class EarlierNote {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final HBox line = new HBox(12);

    EarlierNote(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        line.setId("earlier");
        line.getStyleClass().addAll("banner", "draft-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        line.managedProperty().bind(line.visibleProperty());
        model.earlier.subscribe(this::show);
        return line;
    }

    private void show(Map<String, String> strange) {
        line.setVisible(!strange.isEmpty());
        line.getChildren().clear();
        if (strange.isEmpty()) {
            return;
        }
        var typed = new TreeMap<>(strange)
                .values().stream()
                        .distinct()
                        .map(value -> texts.get("draft.quoted", value))
                        .reduce((one, more) -> texts.get("form.list", one, more))
                        .orElse("");
        var said = new Sentence(texts.get("draft.earlier", typed));
        HBox.setHgrow(said, Priority.ALWAYS);
        var away = new Button(texts.get("draft.earlier_done"));
        away.setId("earlier-done");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setOnAction(e -> controller.onEarlierDone());
        line.getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), said, away);
    }
}
