package org.sanad.ui.widget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outline of a region or a province, in a frame of {@link #WIDTH} by {@link #HEIGHT}; made at the build from the
 * shapes of OpenStreetMap.
 *
 * @param code of the region, {@code 01} to {@code 12}, or of the province
 * @param labelX where a label has most room
 * @param path as in SVG
 */
public record LandShape(String code, double labelX, double labelY, String path) {
    static final double WIDTH = 934;
    static final double HEIGHT = 1000;
    private static final Pattern POINT = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    /** A rectangle of the frame. */
    record Frame(double left, double top, double right, double bottom) {
        static final Frame WHOLE = new Frame(0, 0, WIDTH, HEIGHT);
        private static final Frame NONE = new Frame(WIDTH, HEIGHT, 0, 0);

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        Frame with(Frame other) {
            return new Frame(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }
    }

    public static List<LandShape> regions() {
        return read("regions.csv");
    }

    public static List<LandShape> provinces() {
        return read("provinces.csv");
    }

    private static List<LandShape> read(String file) {
        try (var in = LandShape.class.getResourceAsStream(file)) {
            return in == null
                    ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .skip(1)
                            .map(LandShape::shape)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LandShape shape(String line) {
        var parts = line.split(";");
        return new LandShape(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), parts[3]);
    }

    /** What it covers. */
    Frame frame() {
        var frame = Frame.NONE;
        for (var point = POINT.matcher(path); point.find(); ) {
            var x = Double.parseDouble(point.group(1));
            var y = Double.parseDouble(point.group(2));
            frame = frame.with(new Frame(x, y, x, y));
        }
        return frame;
    }
}
