package org.sanad.ui.sync;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.sync.Waiting;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Records that could not be applied: which, why, and the dossier to mend. What is mended goes again with the next package. */
final class WaitingCard {
    private final RegisterController controller;
    private final RegisterModel model;
    private final RegisterWords words;
    private final Wording wording;

    WaitingCard(RegisterController controller, RegisterModel model, RegisterWords words, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.words = words;
        this.wording = wording;
    }

    Node node() {
        var waiting = model.read.get().waiting();
        var lines = new ArrayList<Node>();
        if (waiting.stream().anyMatch(one -> one.office().equals(model.own))) {
            lines.add(quiet("register.waiting_text"));
        }
        if (!waiting.stream().allMatch(one -> one.office().equals(model.own))) {
            lines.add(quiet("register.waiting_text_below"));
        }
        waiting.forEach(one -> lines.add(line(one)));
        var records = waiting.stream().mapToInt(one -> 1 + one.others()).sum();
        return RegisterView.card(wording.get("register.waiting_title", records), lines);
    }

    private Node quiet(String key) {
        var text = new Sentence(wording.get(key));
        text.getStyleClass().add("quiet");
        return text;
    }

    private Node line(Waiting one) {
        var what = new Sentence(words.waiting(one, model.own));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(12, what);
        line.setAlignment(Pos.CENTER_LEFT);
        if (one.dossier() != null) {
            var open = new Button(wording.get("transfer.open"), new FontIcon(Feather.FOLDER));
            open.getStyleClass().addAll("flat", "mend");
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setAccessibleText(wording.get("transfer.open") + ": " + one.number());
            open.setOnAction(event -> controller.onOpen(one.dossier()));
            line.getChildren().add(open);
            if (model.writes && one.twice(model.own)) {
                line.getChildren().add(renumber(one));
            }
        }
        return line;
    }

    /** The dossier that is open to this office takes the next number; the other keeps the one on its papers. */
    private Button renumber(Waiting one) {
        var button = new Button(wording.get("register.renumber"), new FontIcon(Feather.HASH));
        button.getStyleClass().addAll("flat", "renumber");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(wording.get("register.renumber") + ": " + one.number());
        button.setOnAction(event -> controller.onRenumber(one.dossier()));
        return button;
    }
}
