package org.sanad.ui.duplicate;

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
import org.sanad.core.duplicate.Duplicate;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A card for each two that wait, then what was decided. */
final class DuplicatesView {
    private final DuplicatesController controller;
    private final DuplicatesModel model;
    private final Wording wording;
    private final DuplicateWords words;
    private final BorderPane pane = new BorderPane();

    DuplicatesView(DuplicatesController controller, DuplicatesModel model, Wording wording, DuplicateWords words) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = words;
    }

    Node node() {
        var title = new Label(wording.get("nav.duplicates"));
        title.getStyleClass().add("title-3");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var search = new Button(wording.get("duplicate.search_all"), new FontIcon(Feather.SEARCH));
        search.setId("search-all");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.disableProperty().bind(model.searching);
        search.setVisible(model.searches);
        search.setOnAction(event -> controller.onSearchAll());
        var head = new HBox(12, title, room, search);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        pane.setTop(new VBox(head, new Banner(wording, model.problems.generalProperty())));
        model.lists.subscribe(this::show);
        return pane;
    }

    private void show(DuplicatesModel.Lists lists) {
        if (lists == null) {
            pane.setCenter(null);
        } else if (lists.waiting().isEmpty() && lists.decided().isEmpty()) {
            pane.setCenter(new EmptyState(
                    Feather.CHECK_CIRCLE, wording.get("duplicate.nothing"), wording.get("duplicate.nothing_text")));
        } else {
            pane.setCenter(cards(lists));
        }
    }

    private Node cards(DuplicatesModel.Lists lists) {
        var cards = new VBox(16);
        cards.getStyleClass().add("page");
        cards.setMaxWidth(1100);
        if (model.searched.get() != null) {
            var searched = new Sentence(wording.get("duplicate.searched", model.searched.get()));
            searched.setIcon(new FontIcon(Feather.CHECK));
            cards.getChildren().add(searched);
        }
        var text = new Sentence(wording.get(lists.waiting().isEmpty() ? "duplicate.nothing_text" : "duplicate.help"));
        text.getStyleClass().add("quiet");
        cards.getChildren().add(text);
        lists.waiting()
                .forEach(one -> cards.getChildren()
                        .add(new DuplicateCard(controller, wording, words, one, model.decides).node()));
        var more = lists.count() - lists.waiting().size();
        if (more > 0) {
            cards.getChildren().add(new Sentence(wording.get("duplicate.more", more)));
        }
        if (!lists.decided().isEmpty()) {
            cards.getChildren().add(decided(lists));
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return scroll;
    }

    private Node decided(DuplicatesModel.Lists lists) {
        var heading = new Label(wording.get("duplicate.decided"));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading);
        card.getStyleClass().add("card");
        lists.decided().forEach(one -> card.getChildren().add(line(one)));
        return card;
    }

    private Node line(Duplicate one) {
        var what = new Sentence(words.decided(one, model.office));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(12, what);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.decides) {
            var undo = new Button(wording.get("resemblance.undo"), new FontIcon(Feather.CORNER_UP_LEFT));
            undo.getStyleClass().addAll("flat", "undo");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setAccessibleText(wording.get("resemblance.undo") + ": " + what.getText());
            undo.setOnAction(event -> controller.onUndo(one));
            line.getChildren().add(undo);
        }
        return line;
    }
}
