package org.sanad.app;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** How much a text stands out from what it is on, as WCAG 2.2 counts it: 1 is not at all, 21 is black on white. */
final class Contrast {
    private static final double LEAST = 4.5;

    /** Of what is off: WCAG exempts it, and it tells all the same what could be done here. */
    private static final double LEAST_OFF = 3;

    private Contrast() {}

    /** What to say of a text that stands out too little (1.4.3). */
    static Optional<String> faint(Node node) {
        if (!measured(node) || !(node instanceof Text text) || !(text.getFill() instanceof Color fill)) {
            return Optional.empty();
        }
        var ground = ground(text);
        var ratio = ratio(through(text, over(fill, ground)), through(text, ground));
        return ratio >= (off(text) ? LEAST_OFF : LEAST)
                ? Optional.empty()
                : Optional.of("«%s» %.2f %s on %s".formatted(text.getText(), ratio, fill, ground));
    }

    /** Words, also those of an empty field that say what goes there. */
    static boolean text(Node node) {
        return node instanceof Text text
                && !(node instanceof FontIcon)
                && !text.getText().isBlank();
    }

    static boolean measured(Node node) {
        return text(node) && ((Text) node).getFill() instanceof Color;
    }

    private static boolean off(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(Node::isDisabled);
    }

    /** A colour of a node as it is seen: what is drawn pale lets what is behind it through. */
    private static Color through(Node node, Color colour) {
        var seen = colour;
        for (var up = node; up != null; up = up.getParent()) {
            if (up.getOpacity() < 1) {
                seen = over(seen.deriveColor(0, 1, 1, up.getOpacity()), ground(up));
            }
        }
        return seen;
    }

    /** The colour under a node: what its ancestors are filled with, the nearest on top. */
    private static Color ground(Node node) {
        var parent = node.getParent();
        if (parent == null) {
            return Color.WHITE;
        }
        if (parent.getStyleClass().contains("map-label")) {
            return region(parent);
        }
        if (parent instanceof Region region
                && region.getBackground() != null
                && !region.getBackground().getFills().isEmpty()
                && region.getBackground().getFills().getLast().getFill() instanceof Color fill) {
            return fill.isOpaque() ? fill : over(fill, ground(parent));
        }
        return ground(parent);
    }

    /** A figure of the map stands on the shape of its region, which has the same shade. */
    private static Color region(Node label) {
        var shade = label.getStyleClass().stream()
                .filter(style -> style.startsWith("shade-"))
                .findFirst()
                .orElseThrow();
        var shape = (Shape) label.getScene().getRoot().lookup(".map-region." + shade);
        return (Color) shape.getFill();
    }

    private static Color over(Color top, Color under) {
        var share = top.getOpacity();
        return Color.color(
                top.getRed() * share + under.getRed() * (1 - share),
                top.getGreen() * share + under.getGreen() * (1 - share),
                top.getBlue() * share + under.getBlue() * (1 - share));
    }

    /** Of two fills on white paper. */
    static double between(Color one, Color other) {
        return ratio(over(one, Color.WHITE), over(other, Color.WHITE));
    }

    private static double ratio(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
