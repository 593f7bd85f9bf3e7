package org.sanad.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.today.Matter;
import org.sanad.core.today.Waiting;
import org.sanad.core.today.Waits;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** A card for each matter, a line for each thing that waits. Up and down go from line to line, Enter opens. */
final class TodayView {
    private final TodayController controller;
    private final TodayModel model;
    private final Wording wording;
    private final TodayWords words;
    private final List<Button> lines = new ArrayList<>();

    TodayView(TodayController controller, TodayModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.words = new TodayWords(wording, model.today);
    }

    Node node() {
        var page = new CardPage(wording, 980, head(), model.problem);
        page.node().getStyleClass().add("today");
        page.node()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED, key -> onKey(key, page.node().getScene()));
        model.waits.subscribe(waits -> show(page));
        model.typed.subscribe(typed -> show(page));
        return page.node();
    }

    private Node head() {
        var day = new Label(wording.formats().day(model.today));
        day.getStyleClass().add("text-muted");
        if (!controller.writes()) {
            return CardPage.head(wording.get("nav.today"), day);
        }
        var fresh = new Button(wording.get("form.new"), new FontIcon(Feather.PLUS));
        fresh.setId("new-dossier");
        fresh.getStyleClass().add("accent");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setOnAction(event -> controller.onNew());
        return CardPage.head(wording.get("nav.today"), day, CardPage.room(), fresh);
    }

    private void show(CardPage page) {
        var waits = model.waits.get();
        var typed = model.typed.get();
        lines.clear();
        if (waits == null) {
            page.unread();
        } else if (waits.isEmpty() && typed.isEmpty()) {
            page.empty(
                    Feather.CHECK_CIRCLE,
                    wording.get("today.nothing"),
                    wording.get(controller.writes() ? "today.nothing_text" : "today.nothing_read"));
        } else {
            var cards = new ArrayList<Node>();
            if (!typed.isEmpty()) {
                cards.add(typed(typed));
            }
            waits.stream().map(this::card).forEach(cards::add);
            page.show(cards);
            lines.getFirst().sceneProperty().subscribe(scene -> lines.getFirst().requestFocus());
        }
    }

    private Node typed(List<KeptDraft> typed) {
        var card = new VBox(head(Feather.EDIT_3, wording.get("today.typed"), typed.size()));
        card.getStyleClass().addAll("card", "today-card");
        typed.stream().limit(TodayController.FIRST).forEach(one -> {
            var title = words.title(one);
            var line = button(
                    line(new Label(Hidden.shown(title)), new Label(words.of(one))), () -> controller.onGoOn(one));
            line.setAccessibleText(title + ", " + words.of(one));
            card.getChildren().add(line);
        });
        return card;
    }

    private Node card(Waits waits) {
        var heading = wording.texts().word("matter", waits.matter().code());
        var card = new VBox(head(icon(waits.matter()), heading, waits.count()));
        card.getStyleClass().addAll("card", "today-card");
        waits.first().forEach(one -> card.getChildren().add(line(one)));
        if (waits.more() > 0) {
            var more = button(new Label(wording.get("today.more", waits.more())), controller::onMore);
            more.getStyleClass().add("today-more");
            card.getChildren().add(more);
        }
        return card;
    }

    private Node head(Ikon icon, String words, int number) {
        var heading = new Label(words);
        heading.getStyleClass().add("heading");
        var count = new Label(wording.formats().count(number));
        count.getStyleClass().add("nav-count");
        var head = new HBox(8, new FontIcon(icon), heading, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("today-head");
        return head;
    }

    /** What it is at the start, what is to be told of it at the end. */
    private static HBox line(Label title, Label what) {
        title.setMinWidth(0);
        what.setMinWidth(Region.USE_PREF_SIZE);
        what.getStyleClass().add("today-what");
        var line = new HBox(16, title, CardPage.room(), what);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(Waiting one) {
        var number = Ltr.label(one.number(), wording.lang().rightToLeft());
        number.getStyleClass().add("text-muted");
        number.setMinWidth(190);
        var what = new Label(words.of(one));
        var shown = line(new Label(Hidden.shown(words.title(one))), what);
        shown.getChildren().addFirst(number);
        if (words.late(one)) {
            what.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            what.getStyleClass().add("late");
        }
        var line = button(shown, () -> controller.onOpen(one));
        line.setAccessibleText(String.join(", ", one.number(), words.title(one), words.of(one)));
        return line;
    }

    private Button button(Node shown, Runnable act) {
        var button = new Button();
        button.setGraphic(shown);
        if (shown instanceof Label label) {
            button.setAccessibleText(label.getText());
        } else if (shown instanceof Region region) {
            region.prefWidthProperty().bind(button.widthProperty().subtract(24));
        }
        button.getStyleClass().addAll("flat", "today-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> act.run());
        lines.add(button);
        return button;
    }

    private void onKey(KeyEvent key, Scene scene) {
        var at = lines.indexOf(scene.getFocusOwner());
        var by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && at >= 0) {
            lines.get(Math.clamp(at + by, 0, lines.size() - 1)).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && at >= 0) {
            lines.get(at).fire();
            key.consume();
        }
    }

    private static Ikon icon(Matter matter) {
        return switch (matter) {
            case APPROVAL -> Feather.CHECK_SQUARE;
            case DECISION -> Feather.CLOCK;
            case PAPERS -> Feather.FILE_TEXT;
            case RETURNED -> Feather.CORNER_UP_LEFT;
            case DEFERRED -> Feather.CALENDAR;
            case INSTALMENT -> Feather.CREDIT_CARD;
            case VISIT -> Feather.MAP_PIN;
            case ARCHIVE -> Feather.ARCHIVE;
        };
    }
}
