package org.sanad.ui.backup;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** What one meets before a register is open: a title with a sentence or two, and one card with a button at its end. */
final class EntranceCard extends StackPane {
    /** @param parts of the card, from above */
    EntranceCard(Wording wording, Node head, Problems problems, Node... parts) {
        var form = new VBox(parts);
        form.getStyleClass().addAll("card", "entrance-form");
        var column = new VBox(head, new Banner(wording, problems.generalProperty()), form);
        column.getStyleClass().addAll("entrance-column", "unlock-column");
        var scroll = new ScrollArea(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    /** @param lines between the title and the sentence */
    static VBox head(Wording wording, String title, String text, Node... lines) {
        var name = new Label(wording.get(title));
        name.getStyleClass().add("title");
        var said = new Sentence(wording.get(text));
        said.getStyleClass().add("quiet");
        var head = new VBox(4, name);
        head.getChildren().addAll(lines);
        head.getChildren().add(said);
        return head;
    }

    /** The way back, in its words, at one end, the way on at the other, and a bar above while something is at work. */
    static VBox actions(String back, BooleanProperty working, Runnable onBack, Button... on) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(working);
        bar.managedProperty().bind(bar.visibleProperty());
        var away = new Button(back);
        away.getStyleClass().add("flat");
        away.setOnAction(event -> onBack.run());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(8, away, spring);
        for (var button : on) {
            button.disableProperty().bind(working);
            line.getChildren().add(button);
        }
        return new VBox(8, bar, line);
    }
}
