package org.sanad.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Draws what it holds larger, all of it: a larger font alone would cut the columns and buttons that are measured for the
 * usual one. What is held is laid out in the room that it has when it is drawn at its usual size.
 */
final class Enlarged extends Region {
    private static final double HUNDRED = 100;

    private final Node held;
    private final Scale scale = new Scale();
    private final ObservableIntegerValue percent;
    private final Dimension2D least;
    private final ChangeListener<Number> resized = (value, was, is) -> resize();

    /**
     * @param percent of the usual size
     * @param least that is laid out, before enlarging
     */
    Enlarged(Node held, ObservableIntegerValue percent, Dimension2D least) {
        this.held = held;
        this.percent = percent;
        this.least = least;
        held.getTransforms().setAll(scale);
        getChildren().add(held);
        percent.addListener(new WeakChangeListener<>(resized));
        resize();
    }

    private void resize() {
        scale.setX(zoom());
        scale.setY(zoom());
        requestLayout();
    }

    private double zoom() {
        return percent.get() / HUNDRED;
    }

    @Override
    public Orientation getContentBias() {
        return held.getContentBias();
    }

    @Override
    protected void layoutChildren() {
        held.resizeRelocate(0, 0, getWidth() / zoom(), getHeight() / zoom());
    }

    @Override
    protected double computeMinWidth(double height) {
        return least.getWidth() * zoom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.getHeight() * zoom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return held.prefWidth(usual(height)) * zoom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return held.prefHeight(usual(width)) * zoom();
    }

    private double usual(double size) {
        return size < 0 ? size : size / zoom();
    }
}
