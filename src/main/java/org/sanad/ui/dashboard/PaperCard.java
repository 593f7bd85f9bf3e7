package org.sanad.ui.dashboard;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.SvgPicture;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/**
 * A card as it leaves the screen: drawn afresh in the light appearance, whatever the screen has, without what is pressed,
 * and with what tells a reader elsewhere of when and of whom its figures are.
 */
final class PaperCard extends VBox {
    /** Points of a picture for each of the screen: fine enough for paper. */
    private static final double FINE = 2;

    private static final double LEAST_WIDTH = 480;

    /** @param foot period, office and filters, day; a line each */
    PaperCard(Wording wording, Panel panel, Node body, String foot, double width) {
        var title = words(panel.sheet().title(), "card-title");
        var note = words(panel.note(), "note");
        getStyleClass().addAll("card", "chart-card");
        getChildren().addAll(new VBox(title, note), body);
        panel.definitions().forEach(line -> getChildren().add(words(line, "note")));
        getChildren().add(words(foot, "note"));
        layOut(Theme.onPaper(wording, this), Math.max(width, LEAST_WIDTH));
    }

    private static Sentence words(String text, String style) {
        var sentence = new Sentence(text);
        sentence.label().getStyleClass().add(style);
        return sentence;
    }

    private void layOut(Node root, double width) {
        root.applyCss();
        resize(width, prefHeight(width));
        layout();
        lookupAll(".card-tools").forEach(pressed -> pressed.setVisible(false));
    }

    Image image() {
        var how = new SnapshotParameters();
        // a picture is taken before what runs from the right is turned round
        var mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        how.setTransform(new Scale(mirrored ? -FINE : FINE, FINE));
        return snapshot(how, null);
    }

    String svg() {
        return SvgPicture.of(this, node -> true);
    }
}
