package org.sanad.ui.conflict;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.conflict.Decided;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A card for each field that waits, then the decisions that hold. */
final class ConflictsView {
    private final ConflictsController controller;
    private final ConflictsModel model;
    private final Wording wording;
    private final ConflictWords words;
    private final BorderPane pane = new BorderPane();

    ConflictsView(ConflictsController controller, ConflictsModel model, Wording wording, ConflictWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var title = new Label(wording.get("nav.conflicts"));
        title.getStyleClass().add("title-3");
        var head = new HBox(title);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        pane.setTop(new VBox(head, new Banner(wording, model.problems.generalProperty())));
        model.lists.subscribe(this::show);
        return pane;
    }

    private void show(ConflictsModel.Lists lists) {
        if (lists == null) {
            pane.setCenter(null);
        } else if (lists.open().isEmpty() && lists.decided().isEmpty()) {
            pane.setCenter(new EmptyState(
                    Feather.CHECK_CIRCLE, wording.get("conflict.nothing"), wording.get("conflict.nothing_text")));
        } else {
            pane.setCenter(cards(lists));
        }
    }

    private Node cards(ConflictsModel.Lists lists) {
        var cards = new VBox(16);
        cards.getStyleClass().add("page");
        cards.setMaxWidth(1100);
        var text = new Sentence(wording.get(lists.open().isEmpty() ? "conflict.nothing_text" : "conflict.help"));
        text.getStyleClass().add("quiet");
        cards.getChildren().add(text);
        lists.open()
                .forEach(one -> cards.getChildren()
                        .add(new ConflictCard(controller, wording, words, one, model.decides).node()));
        if (!lists.decided().isEmpty()) {
            cards.getChildren().add(decided(lists));
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return scroll;
    }

    private Node decided(ConflictsModel.Lists lists) {
        var heading = new Label(wording.get("conflict.decided"));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading);
        card.getStyleClass().add("card");
        lists.decided().forEach(one -> card.getChildren().add(line(one)));
        return card;
    }

    private Node line(Decided one) {
        var about = one.about() == null ? "" : one.about();
        var what = new Sentence(wording.get(
                "conflict.decided_line",
                words.field(one.field()),
                words.value(one.field(), one.value()),
                about,
                one.office().equals(model.office) ? one.by() : words.office(one.office()),
                words.day(one.on()),
                one.reason()));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(12, what);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.decides && one.office().equals(model.office)) {
            var undo = new Button(wording.get("conflict.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
            undo.getStyleClass().addAll("flat", "undo");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setAccessibleText(wording.get("conflict.undo") + ": " + words.field(one.field()) + ", " + about);
            undo.setOnAction(event -> controller.onUndo(one));
            line.getChildren().add(undo);
        }
        return line;
    }
}
