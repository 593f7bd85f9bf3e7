package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

/** The sections at the side, each with whether it is empty, begun, complete or wrong. */
final class SectionBar {
    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;

    SectionBar(Texts texts, DossierFormModel model, DossierFormController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var bar = new VBox(4);
        bar.getStyleClass().add("section-bar");
        var group = new ToggleGroup();
        for (var section : Section.values()) {
            bar.getChildren().add(button(section, group));
        }
        return bar;
    }

    private ToggleButton button(Section section, ToggleGroup group) {
        var button = new ToggleButton(texts.get("section." + section.code()));
        button.setId("section-" + section.code());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("section-button");
        button.setOnAction(e -> {
            button.setSelected(true);
            controller.onSection(section);
        });
        model.section.subscribe(shown -> button.setSelected(shown == section));
        Runnable mark = () -> button.setGraphic(icon(section));
        model.missing.subscribe(mark);
        model.file.subscribe(mark);
        model.fields.errors().subscribe(mark);
        mark.run();
        return button;
    }

    private FontIcon icon(Section section) {
        var icon = new FontIcon();
        if (section.fields().stream().anyMatch(model.fields.errors()::containsKey)) {
            return as(icon, Feather.ALERT_CIRCLE, "danger");
        }
        return switch (section) {
            case SUPPORT -> {
                var file = model.file.get();
                var given = file != null && !file.awards().isEmpty();
                yield as(icon, given ? Feather.CHECK_CIRCLE : Feather.CIRCLE, given ? "success" : "quiet");
            }
            case HISTORY -> as(icon, Feather.CLOCK, "quiet");
            default -> {
                var misses = model.missing.stream().map(Problem::field).anyMatch(section.fields()::contains);
                yield as(icon, misses ? Feather.CIRCLE : Feather.CHECK_CIRCLE, misses ? "quiet" : "success");
            }
        };
    }

    private static FontIcon as(FontIcon icon, Feather shape, String style) {
        icon.setIconCode(shape);
        icon.getStyleClass().add(style);
        return icon;
    }
}
