package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.sanad.text.Phrase;

/**
 * A text of several lines, some of whose words stand out. Its lines are broken between words here, for the reason that
 * {@link Sentence} gives; all of them are one flow, so that Latin words keep their order in an Arabic line.
 */
public final class Passage extends Region {
    /** A line is broken a little before the flow would do so by itself. */
    private static final double SPARE = 4;

    /** So wide is the flow that it breaks no line itself, not even one whose font has just grown. */
    private static final double NEVER_BROKEN = 20_000;

    private final List<Phrase> phrases;
    private final List<Text> texts;
    private final TextFlow flow = new TextFlow();
    /** Where a word ends, and how much room it takes. */
    private final List<Word> words = new ArrayList<>();

    private double brokenAt;
    private int lines;
    private double lineHeight;
    private double space;

    private record Word(int end, double width) {}

    public Passage(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        this.texts = phrases.stream().map(Passage::text).toList();
        getStyleClass().add("passage");
        flow.getChildren().addAll(texts);
        getChildren().add(flow);
        setMinWidth(0);
        texts.forEach(text -> text.fontProperty().subscribe(font -> {
            words.clear();
            requestLayout();
        }));
    }

    private static Text text(Phrase phrase) {
        var text = new Text(phrase.words());
        text.getStyleClass().add(phrase.strong() ? "passage-strong" : "passage-plain");
        return text;
    }

    /** All of it, as it is read. */
    public String getText() {
        return phrases.stream().map(Phrase::words).collect(Collectors.joining());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        measure();
        return Math.ceil(
                words.stream().mapToDouble(word -> word.width() + space).sum() + SPARE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        breakUp(width < 0 ? Double.MAX_VALUE : width);
        return Math.ceil(lines * lineHeight);
    }

    @Override
    protected void layoutChildren() {
        breakUp(getWidth());
        flow.resizeRelocate(0, 0, NEVER_BROKEN, getHeight());
    }

    /** Puts an end of line in the place of each space after which a word finds no room. */
    private void breakUp(double width) {
        measure();
        if (width == brokenAt) {
            return;
        }
        brokenAt = width;
        lines = 1;
        var whole = new StringBuilder(getText());
        var taken = 0.0;
        for (var at = 0; at < words.size(); at++) {
            var next = words.get(at).width();
            if (at > 0 && taken + space + next > width - SPARE) {
                whole.setCharAt(words.get(at - 1).end(), '\n');
                lines++;
                taken = next;
            } else {
                taken += at == 0 ? next : space + next;
            }
        }
        var from = 0;
        for (var text : texts) {
            var to = from + text.getText().length();
            text.setText(whole.substring(from, to));
            from = to;
        }
    }

    /** Anew for other fonts only. */
    private void measure() {
        if (!words.isEmpty()) {
            return;
        }
        brokenAt = -1;
        var font = texts.getFirst().getFont();
        lineHeight = texts.stream()
                .mapToDouble(text -> bounds("أg", text.getFont()).getHeight())
                .max()
                .orElse(0);
        space = bounds(" ", font).getWidth();
        var at = 0;
        var width = 0.0;
        for (var place = 0; place < phrases.size(); place++) {
            var parts = phrases.get(place).words().split(" ", -1);
            for (var part = 0; part < parts.length; part++) {
                if (part > 0) {
                    words.add(new Word(at++, width));
                    width = 0;
                }
                width += parts[part].isEmpty()
                        ? 0
                        : bounds(parts[part], texts.get(place).getFont()).getWidth();
                at += parts[part].length();
            }
        }
        words.add(new Word(at, width));
    }

    private static Bounds bounds(String words, Font font) {
        var measure = new Text(words);
        measure.setFont(font);
        return measure.getLayoutBounds();
    }
}
