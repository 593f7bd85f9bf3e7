package org.sanad.ui.conflict;

import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Edit;
import org.sanad.text.Hidden;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Lacking;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** One field: what was there before, what stands, what the others wrote, side by side. */
final class ConflictCard {
    /** What a choice stands for; a value may be empty. */
    private record Choice(Object value) {}

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 320;
    /** How much lower than its line the ring of a button begins, so that both have one middle. */
    private static final double MIDDLE = 3;

    private final ConflictsController controller;
    private final Wording wording;
    private final ConflictWords words;
    private final Conflict conflict;
    private final Map<String, Edit> edits;
    private final ToggleGroup choice = new ToggleGroup();
    private final boolean decides;
    private final Lacking missing = new Lacking();

    /** @param edits who wrote the sides, by their revisions */
    ConflictCard(
            ConflictsController controller,
            Wording wording,
            ConflictWords words,
            Conflict conflict,
            Map<String, Edit> edits,
            boolean decides) {
        this.controller = controller;
        this.wording = wording;
        this.words = words;
        this.conflict = conflict;
        this.edits = edits;
        this.decides = decides;
    }

    Node node() {
        var card = new VBox(12, head());
        if (words.removal(conflict)) {
            var removal = new Sentence(wording.get("conflict.removal"));
            removal.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
            card.getChildren().add(removal);
        }
        card.getChildren().add(sides());
        card.getStyleClass().addAll("card", "conflict");
        if (decides) {
            card.getChildren().add(decision());
        }
        return card;
    }

    private Node head() {
        var field = new Label(words.field(conflict.clash().field()));
        field.getStyleClass().add("heading");
        var about = conflict.about() == null ? "" : conflict.about();
        var name = conflict.entity().equals("dossier")
                ? Ltr.label(about, wording.lang().rightToLeft())
                : new Label(Hidden.shown(about));
        name.getStyleClass().add("text-muted");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(12, field, name, room);
        head.setAlignment(Pos.CENTER_LEFT);
        if (conflict.dossier() != null) {
            var open = new Button(wording.get("conflict.open"), new FontIcon(Feather.FOLDER));
            open.getStyleClass().add("flat");
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setOnAction(event -> controller.onOpen(conflict.dossier()));
            head.getChildren().add(open);
        }
        return head;
    }

    private Node sides() {
        var sides = new HBox(12);
        var clash = conflict.clash();
        var before = clash.versions().stream().noneMatch(one -> Objects.equals(one.value(), clash.base()));
        if (before) {
            sides.getChildren().add(side(wording.get("conflict.before"), clash.base(), null));
        }
        for (var version : clash.versions()) {
            var stands = version == clash.versions().getFirst();
            var office = words.side(version.revision());
            sides.getChildren()
                    .add(side(
                            stands ? wording.get("conflict.stands", office) : wording.get("conflict.other", office),
                            version.value(),
                            edits.get(version.revision())));
        }
        return sides;
    }

    private Node side(String title, Object value, Edit edit) {
        var shown = words.value(conflict.clash().field(), value);
        var text = new Sentence(shown);
        var side = new VBox(8);
        if (decides) {
            side.getChildren().add(choosing(side, title, shown, value));
        } else {
            side.getChildren().add(new Sentence(title));
        }
        side.getChildren().add(text);
        if (edit != null) {
            side.getChildren().add(CardPage.quiet(words.edit(edit)));
        }
        side.getStyleClass().add("conflict-side");
        side.setPrefWidth(WIDTH);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /** The name of an office may need two lines, which stand beside the button. A click anywhere on the side chooses it. */
    private Node choosing(Node side, String title, String shown, Object value) {
        var radio = new RadioButton();
        radio.setUserData(new Choice(value));
        radio.setToggleGroup(choice);
        radio.setAccessibleText(title + ": " + shown);
        var words = new Sentence(title);
        side.setOnMouseClicked(click -> radio.fire());
        radio.selectedProperty().subscribe(chosen -> side.pseudoClassStateChanged(CHOSEN, chosen));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setMargin(radio, new Insets(MIDDLE, 0, 0, 0));
        return new HBox(8, radio, words);
    }

    private Node decision() {
        var reason = new TextField();
        reason.setPromptText(wording.get("conflict.reason"));
        reason.setAccessibleText(wording.get("conflict.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var decide = new Button(wording.get("conflict.decide"), new FontIcon(Feather.CHECK));
        decide.getStyleClass().addAll("accent", "decide");
        decide.setMinWidth(Region.USE_PREF_SIZE);
        decide.setOnAction(event -> decide(reason));
        reason.setOnAction(event -> decide.requestFocus());
        reason.textProperty().subscribe(typed -> missing.forget());
        choice.selectedToggleProperty().subscribe(chosen -> missing.forget());
        var line = new HBox(12, reason, decide);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, missing);
    }

    private void decide(TextField reason) {
        var chosen = choice.getSelectedToggle();
        if (chosen == null) {
            missing.say(wording.get("conflict.choice_missing"), (RadioButton)
                    choice.getToggles().getFirst());
        } else if (reason.getText().isBlank()) {
            missing.say(wording.get("conflict.reason_missing"), reason);
        } else {
            controller.onDecide(conflict, ((Choice) chosen.getUserData()).value(), reason.getText());
        }
    }
}
