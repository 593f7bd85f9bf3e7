package org.sanad.ui.widget;

/**
 * A part of a bar or a column.
 *
 * @param style class of its colour: {@code part-1} to {@code part-4}, or {@code part-before} for what was done before the
 *     register, which is hatched
 */
public record Segment(long value, String style) {}
