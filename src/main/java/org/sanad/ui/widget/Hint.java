package org.sanad.ui.widget;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.sanad.ui.kit.Sentence;

/** A sentence on hover, on as many lines as it needs; it stays as long as one reads. */
public final class Hint extends Tooltip {
    private static final double WIDEST = 380;

    private final Sentence sentence;

    public Hint(String words) {
        sentence = new Sentence(words);
        sentence.label().fontProperty().subscribe(font -> size());
        setGraphic(sentence);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setShowDuration(Duration.INDEFINITE);
        setShowDelay(Duration.millis(400));
        getStyleClass().add("hint");
    }

    /** A tooltip asks its content how high it is without saying how wide it may be. */
    private void size() {
        sentence.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        var width = Math.min(WIDEST, sentence.prefWidth(-1));
        sentence.setPrefSize(width, sentence.prefHeight(width));
    }
}
