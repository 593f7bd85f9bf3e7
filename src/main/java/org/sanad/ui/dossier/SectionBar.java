package org.sanad.ui.dossier;

import java.util.Set;
import javafx.beans.binding.Bindings;
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
    /** What stands in a new dossier before anything is typed. */
    private static final Set<String> PROPOSED = Set.of("kind", "purpose", "province_code", "commune");

    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final FormParts parts;

    SectionBar(Texts texts, DossierFormModel model, DossierFormController controller, FormParts parts) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.parts = parts;
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
        var name = texts.get("section." + section.code());
        var button = new ToggleButton(name);
        button.setId("section-" + section.code());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().add("section-button");
        button.setOnAction(e -> {
            button.setSelected(true);
            controller.go(section);
        });
        if (section == Section.MEMBERS) {
            button.visibleProperty().bind(Bindings.createBooleanBinding(model::organised, model.fields.of("kind")));
            button.managedProperty().bind(button.visibleProperty());
        }
        model.section.subscribe(shown -> button.setSelected(shown == section));
        Runnable mark = () -> button.setGraphic(icon(section));
        model.missing.subscribe(mark);
        model.file.subscribe(mark);
        parts.of(section).ifPresent(part -> {
            part.fill().subscribe(fill -> mark.run());
            part.count().subscribe(count -> button.setText((name + " " + count).strip()));
        });
        model.fields.errors().subscribe(mark);
        section.fields().forEach(field -> model.fields.of(field).subscribe(text -> mark.run()));
        mark.run();
        return button;
    }

    private FontIcon icon(Section section) {
        var icon = new FontIcon();
        if (model.fields.errors().keySet().stream().anyMatch(field -> Section.of(field) == section)) {
            return as(icon, Feather.ALERT_CIRCLE, "danger");
        }
        if (section == Section.HISTORY) {
            return as(icon, Feather.CLOCK, "quiet");
        }
        return switch (fill(section)) {
            case EMPTY -> as(icon, Feather.CIRCLE, "quiet");
            case BEGUN -> as(icon, Feather.MINUS_CIRCLE, "warning");
            case COMPLETE -> as(icon, Feather.CHECK_CIRCLE, "success");
        };
    }

    private Fill fill(Section section) {
        return parts.of(section).map(part -> part.fill().getValue()).orElseGet(() -> typed(section));
    }

    private Fill typed(Section section) {
        var misses = model.missing.stream().map(Problem::field).anyMatch(section.fields()::contains);
        if (section.fields().stream()
                .filter(field -> !PROPOSED.contains(field))
                .allMatch(field -> model.fields.get(field).isEmpty())) {
            return Fill.EMPTY;
        }
        return misses ? Fill.BEGUN : Fill.COMPLETE;
    }

    private static FontIcon as(FontIcon icon, Feather shape, String style) {
        icon.setIconCode(shape);
        icon.getStyleClass().add(style);
        return icon;
    }
}
