package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.BulkRules;
import org.sanad.core.dossier.BulkService.Outlook;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The sheet beside the list: which step, on which day, and what it would do to the selected dossiers. */
final class BulkView {
    private static final int NAMED = 5;

    private final Wording wording;
    private final BulkModel model;
    private final BulkController controller;
    private final VBox forecast = new VBox(8);
    private final Button confirm = new Button();

    BulkView(Wording wording, BulkModel model, BulkController controller) {
        this.wording = wording;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var title = new Sentence(wording.get("bulk.title", model.dossiers.get().size()));
        title.getStyleClass().add("text-bold");
        var help = new Sentence(wording.get("bulk.help"));
        help.getStyleClass().addAll("text-muted", "text-small");
        var fields = new FormFields(wording.texts(), model.typed, new SimpleBooleanProperty(), f -> controller.onDay());
        var day = fields.latin("step_on");
        day.setMaxWidth(160);
        forecast.setId("bulk-forecast");
        model.outlook.subscribe(this::show);
        var sheet = new VBox(16, title, help, steps(), day, new Banner(wording, model.problem), forecast, buttons());
        sheet.getStyleClass().add("line-sheet");
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        var pane = new ScrollArea(sheet);
        pane.setId("bulk-sheet");
        pane.setFitToWidth(true);
        pane.setMinHeight(0);
        pane.setPrefHeight(0);
        pane.getStyleClass().addAll("edge-to-edge", "line-sheet-pane", "bulk-sheet-pane");
        return pane;
    }

    private Node steps() {
        var group = new ToggleGroup();
        var steps = new VBox(8);
        for (var state : BulkRules.steps()) {
            var step = new RadioButton(wording.get("step." + state.code()).replace("…", ""));
            step.setId("bulk-" + state.code());
            step.setToggleGroup(group);
            step.setSelected(state == model.to.get());
            step.setOnAction(e -> controller.onStep(state));
            steps.getChildren().add(step);
            if (step.isSelected()) {
                step.sceneProperty().subscribe(scene -> step.requestFocus());
            }
        }
        return steps;
    }

    private Node buttons() {
        confirm.setId("bulk-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        confirm.setOnAction(e -> controller.onConfirm());
        var cancel = new Button(wording.get("form.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> controller.onCancel());
        return new HBox(8, cancel, confirm);
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            controller.onConfirm();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            key.consume();
        }
    }

    private void show(List<Outlook> outlook) {
        var possible = (int) model.possible();
        confirm.setVisible(possible > 0);
        confirm.setText(wording.get("bulk.confirm", possible));
        forecast.getChildren().clear();
        if (outlook == null) {
            return;
        }
        var mark = possible > 0 ? Feather.CHECK : Feather.MINUS_CIRCLE;
        forecast.getChildren().add(said("bulk.can", possible, mark, possible > 0 ? "success" : "quiet"));
        var refused = outlook.stream().filter(one -> !one.possible()).toList();
        if (!refused.isEmpty()) {
            forecast.getChildren().add(said("bulk.cannot", refused.size(), Feather.ALERT_CIRCLE, "quiet"));
            reasons(refused)
                    .forEach((reason, dossiers) -> forecast.getChildren().add(reason(reason, dossiers)));
        }
    }

    private Node said(String key, int count, Feather icon, String colour) {
        var said = new Sentence(wording.get(key, count));
        var mark = new FontIcon(icon);
        mark.getStyleClass().add(colour);
        said.setIcon(mark);
        return said;
    }

    private Map<String, List<Outlook>> reasons(List<Outlook> refused) {
        return refused.stream().collect(Collectors.groupingBy(this::why, LinkedHashMap::new, Collectors.toList()));
    }

    private String why(Outlook one) {
        return one.problems().stream().map(this::why).distinct().collect(Collectors.joining("\n"));
    }

    private String why(Problem problem) {
        return wording.of(problem);
    }

    /** Why, and the first dossiers by their number. */
    private Node reason(String why, List<Outlook> dossiers) {
        var reason = new VBox(2);
        reason.getStyleClass().add("bulk-reason");
        var sentence = new Sentence(why);
        sentence.getStyleClass().add("text-small");
        reason.getChildren().add(sentence);
        dossiers.stream().limit(NAMED).forEach(one -> {
            var number = Ltr.label(one.number(), wording.lang().rightToLeft());
            number.getStyleClass().addAll("text-muted", "text-small");
            number.setMaxWidth(Double.MAX_VALUE);
            reason.getChildren().add(number);
        });
        if (dossiers.size() > NAMED) {
            var more = new Label(wording.get("bulk.more", dossiers.size() - NAMED));
            more.getStyleClass().addAll("text-muted", "text-small");
            reason.getChildren().add(more);
        }
        return reason;
    }
}
