package org.sanad.ui.widget;

/**
 * One value of a chart: a bar, a column, a region.
 *
 * @param id of its node, so that the focus finds it again when figures change
 * @param name what it is of, in the language of the moment
 * @param figure its value with the unit, as a person reads it
 * @param brief its value in the unit that the chart names; where there is little room
 * @param note what stands beside the figure in small print: a share; null for nothing
 * @param chosen whether the figures around are narrowed to it
 * @param choose narrows the figures to it, or takes that back; null where that cannot be asked for
 * @param open shows the dossiers that it counts; null as above
 */
public record Mark(
        String id,
        String name,
        long value,
        String figure,
        String brief,
        String note,
        boolean chosen,
        Runnable choose,
        Runnable open) {
    String spoken() {
        return name + ", " + figure + (note == null ? "" : ", " + note);
    }
}
