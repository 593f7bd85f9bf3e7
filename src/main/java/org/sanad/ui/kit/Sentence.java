package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.sanad.text.Hidden;

/**
 * A text of several lines, broken between words here and not by JavaFX: its layout (26.0.2) throws where a run of Arabic
 * letters is broken more than once, so {@code Label.setWrapText} must not be used for what may be Arabic.
 */
public final class Sentence extends Region {
    private static final double GAP = 6;
    /** The dots under a final yeh reach below the line of the font; a label that ends there cuts them off. */
    private static final double BELOW = 8;
    /** French writes a blank before some signs and inside its quotation marks; no line begins or ends there. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<!«) (?![»:;?!])");
    /** How many widths are remembered, while a window is drawn larger. */
    private static final int WIDTHS = 8;

    private final Label label = new Label();
    private final StringProperty text = new SimpleStringProperty("");
    /** Lines by the width that was asked for: a layout asks several times for the same. */
    private final Map<Double, List<String>> broken = new HashMap<>();

    private Node icon;
    private Font measuredIn;
    private double lineHeight;

    public Sentence() {
        label.getStyleClass().add("sentence-text");
        label.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("sentence");
        getChildren().add(label);
        text.addListener((value, before, after) -> breakAnew());
        label.fontProperty().addListener((value, before, after) -> breakAnew());
        setMinWidth(0);
    }

    public Sentence(String words) {
        this();
        setText(words);
    }

    public String getText() {
        return text.get();
    }

    public void setText(String words) {
        text.set(words == null ? null : Hidden.sentence(words));
    }

    /** Shows an icon before the first line; null for none. */
    public void setIcon(Node shown) {
        if (icon != null) {
            getChildren().remove(icon);
        }
        icon = shown;
        if (icon != null) {
            getChildren().addFirst(icon);
        }
    }

    /** For colours and sizes of the text. */
    public Label label() {
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + before() + Math.ceil(widest()) + 1;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines(width < 0 ? Double.MAX_VALUE : width - insets() - before());
        return Math.ceil(lines.size() * lineHeight())
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        var start = getInsets().getLeft();
        var top = getInsets().getTop();
        var width = getWidth() - insets() - before();
        label.setText(String.join("\n", lines(width)));
        if (icon != null) {
            icon.autosize();
            icon.relocate(start, top + (lineHeight() - icon.getLayoutBounds().getHeight()) / 2);
        }
        label.resizeRelocate(start + before(), top, width, getHeight() - top + BELOW);
    }

    private void breakAnew() {
        broken.clear();
        requestLayout();
    }

    private List<String> lines(double width) {
        if (broken.size() > WIDTHS) {
            broken.clear();
        }
        return broken.computeIfAbsent(width, this::broken);
    }

    private List<String> broken(double width) {
        var lines = new ArrayList<String>();
        text.get().lines().forEach(paragraph -> breakUp(paragraph, width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void breakUp(String paragraph, double width, List<String> lines) {
        if (width == Double.MAX_VALUE || width(paragraph) <= width) {
            lines.add(paragraph);
            return;
        }
        var line = "";
        for (var word : BETWEEN_WORDS.split(paragraph)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
    }

    private double widest() {
        return text.get().lines().mapToDouble(this::width).max().orElse(0);
    }

    private double before() {
        return icon == null ? 0 : icon.prefWidth(-1) + GAP;
    }

    private double insets() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double lineHeight() {
        if (label.getFont() != measuredIn) {
            measuredIn = label.getFont();
            lineHeight = measured("أg").getHeight();
        }
        return lineHeight;
    }

    private double width(String words) {
        return measured(words).getWidth();
    }

    private Bounds measured(String words) {
        var measure = new Text(words);
        measure.setFont(label.getFont());
        return measure.getLayoutBounds();
    }
}
