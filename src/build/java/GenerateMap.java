import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Build step: the shapes of the regions and of the provinces, simplified. Writes a line for each: its code, the place of
 * its label and its outline as an SVG path, in a frame of which the first line gives width and height. Only borders are
 * simplified, never shapes, so that neighbours still meet. Provinces are drawn finer: one looks at them one region at a
 * time.
 */
final class GenerateMap {
    private static final double HEIGHT = 1000;
    /** Degrees of longitude are this much shorter than those of latitude in the middle of the map. */
    private static final double NARROWING = Math.cos(Math.toRadians(28.5));

    record Point(double x, double y) {}

    /**
     * What is drawn.
     *
     * @param tolerance points nearer than this to the line between their neighbours are left out
     * @param smallest islands smaller than this are left out
     */
    enum Shapes {
        REGIONS("regions", 1.5, 12),
        PROVINCES("provinces", 0.5, 6);

        private final String file;
        private final double tolerance;
        private final double smallest;

        Shapes(String file, double tolerance, double smallest) {
            this.file = file;
            this.tolerance = tolerance;
            this.smallest = smallest;
        }
    }

    private final Shapes shapes;
    private final Map<String, String> codes = new HashMap<>();

    private final List<List<Point>> arcs = new ArrayList<>();
    private double west = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;
    private double south = Double.MAX_VALUE;

    public static void main(String[] arguments) throws IOException {
        var sources = Path.of(arguments[0]);
        var targets = Path.of(arguments[1]);
        var program = Path.of(arguments[2]);
        Files.createDirectories(targets);
        for (var shapes : Shapes.values()) {
            var source = sources.resolve(shapes.file + ".topo.json");
            var target = targets.resolve(shapes.file + ".csv");
            if (!newer(target, source) || !newer(target, program)) {
                var map = new GenerateMap(shapes, sources.resolve("province_codes.csv"));
                Files.write(target, map.lines(new ObjectMapper().readTree(source.toFile())));
            }
        }
    }

    private GenerateMap(Shapes shapes, Path provinceCodes) throws IOException {
        this.shapes = shapes;
        for (var line : Files.readAllLines(provinceCodes)) {
            codes.put(line.split(";")[0], line.split(";")[1]);
        }
    }

    private static boolean newer(Path target, Path source) throws IOException {
        return Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) > 0;
    }

    private List<String> lines(JsonNode topology) {
        readArcs(topology);
        var scale = HEIGHT / (north - south);
        arcs.replaceAll(arc -> simplified(arc.stream()
                .map(point -> new Point((point.x - west) * scale, (north - point.y) * scale))
                .toList()));
        var lines = new ArrayList<String>();
        lines.add(Math.round((east - west) * scale) + ";" + Math.round(HEIGHT));
        for (var region : topology.at("/objects/" + shapes.file + "/geometries")) {
            lines.add(line(region));
        }
        Collections.sort(lines.subList(1, lines.size()));
        return lines;
    }

    /** TopoJSON: each point is the difference to the one before, in steps of the scale. */
    private void readArcs(JsonNode topology) {
        var scale = topology.at("/transform/scale");
        var origin = topology.at("/transform/translate");
        for (var steps : topology.get("arcs")) {
            var arc = new ArrayList<Point>();
            long x = 0;
            long y = 0;
            for (var step : steps) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                var longitude = x * scale.get(0).asDouble() + origin.get(0).asDouble();
                var latitude = y * scale.get(1).asDouble() + origin.get(1).asDouble();
                arc.add(seen(new Point(longitude * NARROWING, latitude)));
            }
            arcs.add(arc);
        }
    }

    private Point seen(Point point) {
        west = Math.min(west, point.x);
        east = Math.max(east, point.x);
        south = Math.min(south, point.y);
        north = Math.max(north, point.y);
        return point;
    }

    private String line(JsonNode region) {
        var rings = new ArrayList<List<Point>>();
        var several = region.get("type").asText().equals("MultiPolygon");
        for (var polygon : several ? region.get("arcs") : List.of(region.get("arcs"))) {
            polygon.forEach(ring -> rings.add(ring(ring)));
        }
        rings.sort((a, b) -> Double.compare(Math.abs(area(b)), Math.abs(area(a))));
        rings.subList(1, rings.size()).removeIf(ring -> Math.abs(area(ring)) < shapes.smallest);
        var label = inmost(rings.getFirst());
        var path = new StringBuilder();
        rings.forEach(ring -> append(path, ring));
        var id = region.get("id").asText().replace("MA-", "");
        return codes.getOrDefault(id, id) + ";" + Math.round(label.x) + ";" + Math.round(label.y) + ";"
                + path.toString().strip();
    }

    /** The arcs of a ring one after the other; a negative number says: this arc backwards. */
    private List<Point> ring(JsonNode numbers) {
        var ring = new ArrayList<Point>();
        for (var node : numbers) {
            var number = node.asInt();
            var arc = number < 0 ? arcs.get(~number).reversed() : arcs.get(number);
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }

    private static void append(StringBuilder path, List<Point> ring) {
        var first = true;
        for (var point : ring.subList(0, ring.size() - 1)) {
            path.append(first ? " M" : " L")
                    .append(Math.round(point.x * 10) / 10.0)
                    .append(' ')
                    .append(Math.round(point.y * 10) / 10.0);
            first = false;
        }
        path.append(" Z");
    }

    /** Douglas and Peucker; the ends stay. An arc that ends where it begins is parted at its farthest point first. */
    private List<Point> simplified(List<Point> arc) {
        if (arc.size() < 3) {
            return arc;
        }
        var farthest = 0;
        var most = -1.0;
        for (var at = 1; at < arc.size() - 1; at++) {
            var away = distance(arc.get(at), arc.getFirst(), arc.getLast());
            if (away > most) {
                most = away;
                farthest = at;
            }
        }
        if (most < shapes.tolerance) {
            return List.of(arc.getFirst(), arc.getLast());
        }
        var points = new ArrayList<>(simplified(arc.subList(0, farthest + 1)));
        points.addAll(
                simplified(arc.subList(farthest, arc.size())).stream().skip(1).toList());
        return points;
    }

    private static double distance(Point point, Point from, Point to) {
        var x = to.x - from.x;
        var y = to.y - from.y;
        var length = x * x + y * y;
        var share = length == 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length;
        var nearest = Math.clamp(share, 0, 1);
        return Math.hypot(point.x - from.x - nearest * x, point.y - from.y - nearest * y);
    }

    private static double area(List<Point> ring) {
        var sum = 0.0;
        for (var at = 1; at < ring.size(); at++) {
            var a = ring.get(at - 1);
            var b = ring.get(at);
            sum += a.x * b.y - b.x * a.y;
        }
        return sum / 2;
    }

    /** The point of a grid that lies inside, farthest from the border: where a label has most room. */
    private static Point inmost(List<Point> ring) {
        var best = ring.getFirst();
        var most = -1.0;
        var xs = ring.stream().mapToDouble(Point::x).summaryStatistics();
        var ys = ring.stream().mapToDouble(Point::y).summaryStatistics();
        var step = Math.max(0.5, Math.max(xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin()) / 60);
        for (var x = xs.getMin(); x < xs.getMax(); x += step) {
            for (var y = ys.getMin(); y < ys.getMax(); y += step) {
                var point = new Point(x, y);
                var away = inside(point, ring) ? toBorder(point, ring) : -1;
                if (away > most) {
                    most = away;
                    best = point;
                }
            }
        }
        return best;
    }

    private static boolean inside(Point point, List<Point> ring) {
        var inside = false;
        for (var at = 1; at < ring.size(); at++) {
            var a = ring.get(at - 1);
            var b = ring.get(at);
            if (a.y > point.y != b.y > point.y && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double toBorder(Point point, List<Point> ring) {
        var nearest = Double.MAX_VALUE;
        for (var at = 1; at < ring.size(); at++) {
            nearest = Math.min(nearest, distance(point, ring.get(at - 1), ring.get(at)));
        }
        return nearest;
    }
}
