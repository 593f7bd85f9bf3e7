package org.sanad.ui.widget;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The words over a column. */
public final class Heading {
    private static final Font FONT = Font.font("IBM Plex Sans Arabic", FontWeight.BOLD, 14);
    private static final double AROUND = 26;

    private Heading() {}

    /** What they need, in points, with the room around them. */
    public static double width(String words) {
        var drawn = new Text(words);
        drawn.setFont(FONT);
        return Math.ceil(drawn.getLayoutBounds().getWidth()) + AROUND;
    }
}
