package org.sanad.ui.dossier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.facts.Measure;
import org.sanad.core.facts.Stage;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** What the list adds up to, or its selected lines where there are several, as in a spreadsheet. */
final class ListFoot {
    private final Texts texts;
    private final Formats formats;
    private final DossierListModel model;
    private final DossierListController controller;
    private final HBox foot = new HBox(24);

    ListFoot(Texts texts, DossierListModel model, DossierListController controller) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        foot.setId("list-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("list-foot");
        model.totals.subscribe(this::show);
        model.selected.subscribe(selected -> show());
        model.selectedTotals.subscribe(this::show);
        model.copiedLines.subscribe(this::show);
        show(); // an invalidation that came before the view was made does not come again
        return foot;
    }

    private void show() {
        var selected = model.selectedTotals.get();
        var totals = selected == null ? model.totals.get() : selected;
        if (totals == null) {
            return;
        }
        foot.getChildren()
                .setAll(
                        figure(
                                texts.get(selected == null ? "list.count" : "list.selected"),
                                texts.get("list.dossiers", totals.dossiers())),
                        figure(texts.get("field.asked"), formats.money(totals.asked())),
                        figure(texts.get("list.awarded"), formats.money(totals.awarded())),
                        figure(texts.get("list.paid"), formats.money(totals.paid())));
        ofTheFigure(totals.figure(), selected != null);
        if (model.copiedLines.get() > 0) {
            var copied = new Label(texts.get("list.copied", model.copiedLines.get()));
            copied.getStyleClass().add("text-muted");
            foot.getChildren().add(copied);
        }
        if (ofAFigure()) {
            var whole = new Sentence(texts.get("list.whole"));
            whole.setId("whole-dossiers");
            whole.getStyleClass().addAll("text-muted", "text-small");
            HBox.setHgrow(whole, Priority.SOMETIMES);
            foot.getChildren().add(whole);
        }
        offer();
    }

    /** What the person clicked on, where dossiers are not what it counts. */
    private void ofTheFigure(long value, boolean ofSome) {
        var code = model.choice.get().measure();
        var measure = code == null || Stage.asks(code) ? Measure.DOSSIERS : Measure.of(code);
        if (ofSome || !measure.adds()) {
            return;
        }
        var words = measure.money() ? formats.money(value) : formats.count(value);
        var figure = figure(texts.get("list.figure", texts.word("measure", measure)), words);
        figure.setId("figure");
        foot.getChildren().add(1, figure);
    }

    /** The figure counts what took place in its period, the foot all that these dossiers ever had. */
    private boolean ofAFigure() {
        var choice = model.choice.get();
        return choice.measure() != null || choice.from() != null || choice.to() != null;
    }

    /** What can be done with the selection. */
    private void offer() {
        if (model.selected.get().none() || !controller.bulk().offered()) {
            return;
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var together = new Button(texts.get("bulk.begin"), new FontIcon(Feather.CHEVRONS_UP));
        together.setId("step-together");
        together.setMinWidth(Region.USE_PREF_SIZE);
        together.setTooltip(new Tooltip("Ctrl+Enter"));
        together.setOnAction(e -> controller.onStepTogether());
        foot.getChildren().addAll(space, together);
    }

    private Node figure(String words, String value) {
        var name = new Label(words);
        name.getStyleClass().addAll("text-muted", "text-small");
        var amount = new Label(value);
        amount.getStyleClass().add("text-bold");
        return new VBox(2, name, amount);
    }
}
