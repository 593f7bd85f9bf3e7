package org.sanad.ui.duplicate;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.core.person.PersonMatch.Seat;
import org.sanad.core.person.Verdict;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Two records side by side, line by line; what they share is said above them. */
final class DuplicateCard {
    private final DuplicatesController controller;
    private final Wording wording;
    private final DuplicateWords words;
    private final Duplicate duplicate;
    private final boolean decides;
    private final GridPane sides = new GridPane();
    private int row;

    DuplicateCard(
            DuplicatesController controller,
            Wording wording,
            DuplicateWords words,
            Duplicate duplicate,
            boolean decides) {
        this.controller = controller;
        this.wording = wording;
        this.words = words;
        this.duplicate = duplicate;
        this.decides = decides;
    }

    Node node() {
        var reasons = new Sentence(words.reasons(duplicate));
        reasons.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
        fill();
        var card = new VBox(12, reasons, sides);
        card.getStyleClass().addAll("card", "duplicate");
        if (decides) {
            card.getChildren().add(decision());
        }
        return card;
    }

    private void fill() {
        sides.setHgap(16);
        sides.setVgap(6);
        var names = new ColumnConstraints();
        names.setMinWidth(110);
        var one = half();
        var other = half();
        sides.getColumnConstraints().setAll(names, one, other);
        var left = duplicate.one();
        var right = duplicate.other();
        sides.addRow(row++, new Label(), office(left), office(right));
        text("field.name_ar", left.person().nameAr(), right.person().nameAr());
        text("field.name_latin", left.person().nameLatin(), right.person().nameLatin());
        ltr("field.cnie", left.person().cnie(), right.person().cnie());
        ltr("field.birth_date", words.born(left.person()), words.born(right.person()));
        ltr("field.phone", left.person().phone(), right.person().phone());
        text("field.address", left.person().address(), right.person().address());
        text(
                "field.fighter_name",
                left.person().kin().fighterName(),
                right.person().kin().fighterName());
        ltr(
                "field.title_number",
                left.person().kin().titleNumber(),
                right.person().kin().titleNumber());
        sides.addRow(row++, quiet(wording.get("duplicate.dossiers")), dossiers(left), dossiers(right));
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setHgrow(Priority.ALWAYS);
        half.setPercentWidth(40);
        return half;
    }

    private Node office(Duplicate.Side side) {
        var office = new Sentence(words.office(side.owner()));
        office.label().getStyleClass().add("heading");
        return office;
    }

    private void text(String key, String one, String other) {
        if (one != null || other != null) {
            sides.addRow(row++, quiet(wording.get(key)), new Sentence(said(one)), new Sentence(said(other)));
        }
    }

    private void ltr(String key, String one, String other) {
        if (one != null || other != null) {
            var rightToLeft = wording.lang().rightToLeft();
            sides.addRow(
                    row++,
                    quiet(wording.get(key)),
                    Ltr.label(said(one), rightToLeft),
                    Ltr.label(said(other), rightToLeft));
        }
    }

    private static String said(String value) {
        return value == null ? "–" : value;
    }

    private Node dossiers(Duplicate.Side side) {
        var lines = new VBox(4);
        side.dossiers().stream().map(this::dossier).forEach(lines.getChildren()::add);
        return lines;
    }

    private Node dossier(Seat seat) {
        var number = Ltr.label(seat.number(), wording.lang().rightToLeft());
        var open = new Button(null, new FontIcon(Feather.FOLDER));
        open.getStyleClass().addAll("flat", "small", "open-dossier");
        open.setAccessibleText(wording.get("resemblance.open") + ", " + seat.number());
        open.setOnAction(event -> controller.onOpen(seat.dossier()));
        var part = quiet(wording.texts().word("part", seat.part()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(8, number, open);
        first.setAlignment(Pos.CENTER_LEFT);
        return new VBox(first, part);
    }

    private static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("quiet");
        return sentence;
    }

    private Node decision() {
        var same = button("resemblance.same", Feather.LINK, "same", Verdict.SAME);
        var different = button("resemblance.different", Feather.USER_X, "different", Verdict.DIFFERENT);
        return new HBox(12, same, different);
    }

    private Button button(String key, Ikon icon, String style, Verdict verdict) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(wording.get(key) + ": "
                + words.name(duplicate.one().person()) + ", "
                + words.name(duplicate.other().person()));
        button.setOnAction(event -> controller.onDecide(duplicate, verdict));
        return button;
    }
}
