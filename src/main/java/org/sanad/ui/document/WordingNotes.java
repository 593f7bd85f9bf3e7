package org.sanad.ui.document;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Below the wording: its faults, what was done, and the names that may be used. */
final class WordingNotes {
    private static final int MOST_FAULTS = 4;

    private final WordingModel model;
    private final Wording wording;
    private final VBox faults = new VBox(4);
    private final VBox help = new VBox(4);
    private final Sentence done = new Sentence("");

    WordingNotes(WordingModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        done.getStyleClass().add("success");
        model.done.subscribe(key -> {
            done.setText(key == null ? "" : wording.get(key));
            done.setVisible(key != null);
            done.setManaged(key != null);
        });
        model.problems.subscribe(this::showFaults);
        showFaults();
        model.target.subscribe(this::showNames);
        return new VBox(8, faults, done, help);
    }

    private void showFaults() {
        faults.getChildren().clear();
        model.problems.stream().limit(MOST_FAULTS).forEach(problem -> {
            var line = new Sentence(wording.of(problem));
            line.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
            line.getStyleClass().add("field-mark");
            faults.getChildren().add(line);
        });
    }

    private void showNames(WordingModel.Target target) {
        help.getChildren().clear();
        if (target.kind() == null) {
            quiet(wording.get("wording.help_head", "{office}"));
            return;
        }
        quiet(wording.get("wording.help"));
        names(target.kind().fields(), "{", "}");
        if (!target.kind().tables().isEmpty()) {
            names(target.kind().tables(), "[", "]");
        }
    }

    private void quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("quiet");
        help.getChildren().add(sentence);
    }

    private void names(Set<String> names, String open, String close) {
        var text = names.stream().map(name -> open + name + close).collect(Collectors.joining("  "));
        var sentence = new Sentence(text);
        sentence.getStyleClass().addAll("quiet", "wording-names");
        sentence.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        help.getChildren().add(sentence);
    }
}
