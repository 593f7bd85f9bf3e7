package org.sanad.ui.widget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The outline of a region, in a frame of {@link #WIDTH} by {@link #HEIGHT}; made at the build from the shapes of
 * OpenStreetMap.
 *
 * @param code of the region, {@code 01} to {@code 12}
 * @param labelX where a label has most room
 * @param path as in SVG
 */
record RegionShape(String code, double labelX, double labelY, String path) {
    static final double WIDTH = 934;
    static final double HEIGHT = 1000;

    static List<RegionShape> all() {
        try (var in = new BufferedReader(
                new InputStreamReader(RegionShape.class.getResourceAsStream("regions.csv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(RegionShape::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionShape read(String line) {
        var parts = line.split(";");
        return new RegionShape(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts[3]);
    }
}
