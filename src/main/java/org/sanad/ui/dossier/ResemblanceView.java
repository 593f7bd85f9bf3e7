package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Verdict;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** A quiet warning below the fields of a person. Takes no room while there is none. */
final class ResemblanceView {
    private final Texts texts;
    private final Formats formats;
    private final OfficeTree offices;
    private final ResemblanceModel model;
    private final ResemblanceController controller;
    private final VBox box = new VBox(12);

    ResemblanceView(
            Texts texts,
            Formats formats,
            OfficeTree offices,
            ResemblanceModel model,
            ResemblanceController controller) {
        this.texts = texts;
        this.formats = formats;
        this.offices = offices;
        this.model = model;
        this.controller = controller;
    }

    /** Leads to all that is held on the person; law 09-08 gives them the right to see it. */
    Node allHeld() {
        var link = new Hyperlink(texts.get("resemblance.all_held"));
        link.setGraphic(new FontIcon(Feather.FILE_TEXT));
        link.visibleProperty().bind(model.kept);
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> controller.onAllHeld());
        return link;
    }

    Node node() {
        box.getStyleClass().add("resemblance");
        box.managedProperty().bind(box.visibleProperty());
        // the list of the likely is filled last
        model.likely.subscribe(this::show);
        show();
        return box;
    }

    private void show() {
        var lines = new ArrayList<Node>();
        model.likely.forEach(match -> lines.add(likely(match)));
        if (model.more.get() > 0) {
            var more = new Sentence(texts.get("resemblance.more", model.more.get()));
            more.getStyleClass().addAll("text-muted", "text-small");
            lines.add(more);
        }
        model.decided.forEach(match -> lines.add(decided(match)));
        box.getChildren().setAll(lines);
        box.setVisible(!lines.isEmpty());
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass("settled"), model.likely.isEmpty());
    }

    private Node likely(PersonMatch match) {
        var sentence = new Sentence(texts.get(
                match.dossiers().isEmpty() ? "resemblance.like" : "resemblance.like_of",
                who(match),
                office(match),
                number(match)));
        sentence.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
        var reasons = new Sentence(match.reasons().stream()
                .map(reason -> texts.word("reason", reason.code()))
                .collect(Collectors.joining(texts.get("resemblance.between"))));
        reasons.getStyleClass().addAll("text-muted", "text-small");
        var same = button("resemblance.same", match, () -> controller.onSame(match));
        var different = button("resemblance.different", match, () -> controller.onDifferent(match));
        return new VBox(4, sentence, reasons, buttons(open(match), same, different));
    }

    private Node decided(PersonMatch match) {
        var link = match.link();
        var key = match.verdict() == Verdict.SAME ? "resemblance.said_same" : "resemblance.said_different";
        var sentence = new Sentence(texts.get(key, who(match), number(match), link.by(), formats.day(link.on())));
        sentence.setIcon(new FontIcon(match.verdict() == Verdict.SAME ? Feather.LINK : Feather.USER_X));
        sentence.getStyleClass().add("text-muted");
        return new VBox(
                4, sentence, buttons(open(match), button("resemblance.undo", match, () -> controller.onUndo(match))));
    }

    private Button open(PersonMatch match) {
        var open = new Button(texts.get("resemblance.open"));
        open.setAccessibleText(texts.get("resemblance.open") + ", " + number(match));
        open.setOnAction(e -> controller.onOpen(match));
        shown(open, !match.dossiers().isEmpty());
        return open;
    }

    private Button button(String key, PersonMatch match, Runnable act) {
        var button = new Button(texts.get(key));
        button.setAccessibleText(texts.get(key) + ", " + who(match));
        button.setOnAction(e -> act.run());
        shown(button, model.decides);
        return button;
    }

    /** What a person may not do is not offered. */
    private static void shown(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private static Node buttons(Button... buttons) {
        for (var button : buttons) {
            button.getStyleClass().add("small");
        }
        return new FlowPane(8, 8, buttons);
    }

    private String who(PersonMatch match) {
        var person = match.person();
        var first = texts.lang() == Lang.AR ? person.nameAr() : person.nameLatin();
        var second = texts.lang() == Lang.AR ? person.nameLatin() : person.nameAr();
        var name = first != null ? first : second;
        return name != null ? name : texts.get("resemblance.unnamed");
    }

    private String office(PersonMatch match) {
        return match.dossiers().stream()
                .findFirst()
                .map(seat -> offices.find(seat.owner())
                        .map(one -> one.name(texts.lang()))
                        .orElse(seat.owner()))
                .orElse("");
    }

    private static String number(PersonMatch match) {
        return match.dossiers().stream()
                .findFirst()
                .map(PersonMatch.Seat::number)
                .orElse("");
    }
}
