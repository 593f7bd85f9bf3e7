package org.sanad.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.sanad.text.Problem;

/**
 * A screen of cards: a heading, under it what is wrong, and below that nothing until the register was read, an empty
 * state where nothing is there, else the cards one under another.
 */
public final class CardPage {
    private final double width;
    private final BorderPane pane = new BorderPane();

    /**
     * @param width of the cards at most, in pixels
     * @param head as {@link #head} makes it
     */
    public CardPage(Wording wording, double width, Node head, ObservableValue<Problem> problem) {
        this.width = width;
        pane.setTop(new VBox(head, new Banner(wording, problem)));
    }

    /** The heading of a screen, with what stands beside it; a growing {@link #room} sends what follows to the end. */
    public static HBox head(String title, Node... beside) {
        var words = new Label(title);
        words.getStyleClass().add("title-3");
        var head = new HBox(12, words);
        head.getChildren().addAll(beside);
        head.getStyleClass().addAll("form-head", "card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Room that takes what is left of a line. */
    public static Region room() {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        return room;
    }

    public BorderPane node() {
        return pane;
    }

    /** Nothing is known yet. */
    public void unread() {
        pane.setCenter(null);
    }

    /** There is nothing: why, and what to do. */
    public void empty(Ikon icon, String title, String text) {
        pane.setCenter(new EmptyState(icon, title, text));
    }

    public void show(List<Node> cards) {
        var page = new VBox(16);
        page.getChildren().addAll(cards);
        page.getStyleClass().add("page");
        page.setMaxWidth(width);
        pane.setCenter(scrolled(page));
    }

    /** A page that is as wide as the screen and scrolls up and down only. */
    public static ScrollPane scrolled(Region page) {
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return scroll;
    }

    /**
     * A card with a heading.
     *
     * @param gap between its lines, in pixels
     */
    public static VBox card(String title, double gap, List<? extends Node> lines) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var card = new VBox(gap, heading);
        card.getChildren().addAll(lines);
        card.getStyleClass().add("card");
        return card;
    }

    /** What a page is about, in quiet letters. */
    public static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("quiet");
        return sentence;
    }
}
