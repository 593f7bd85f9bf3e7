package org.sanad.ui.kit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * A part of a screen as a drawing that can be enlarged and edited: what is seen, where it is seen. Texts stay texts, in
 * logical order, each in the middle of where it stands, so that no program can shift what runs from the right.
 */
public final class SvgPicture {
    private final Node root;
    private final Predicate<Node> wanted;
    private final StringBuilder out = new StringBuilder();
    private final Map<LinearGradient, String> hatchings = new HashMap<>();

    private SvgPicture(Node root, Predicate<Node> wanted) {
        this.root = root;
        this.wanted = wanted;
    }

    /** @param wanted says no for what is to be left out, with all in it */
    public static String of(Region root, Predicate<Node> wanted) {
        var picture = new SvgPicture(root, wanted);
        picture.draw(root);
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\""
                        + " font-family=\"IBM Plex Sans Arabic, sans-serif\">%n%3$s</svg>%n",
                root.getWidth(),
                root.getHeight(),
                picture.out);
    }

    private void draw(Node node) {
        if (!node.isVisible() || !wanted.test(node)) {
            return;
        }
        switch (node) {
            case Text text -> text(text);
            case Shape shape -> shape(shape);
            case Region region -> box(region);
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::draw);
        }
    }

    /** As it stands to the left and top of the root as seen, mirrored or not. */
    private Bounds placed(Node node, Bounds local) {
        var here = node.localToScene(local);
        var whole = root.localToScene(root.getLayoutBounds());
        return new BoundingBox(
                here.getMinX() - whole.getMinX(), here.getMinY() - whole.getMinY(), here.getWidth(), here.getHeight());
    }

    private void box(Region region) {
        var at = placed(region, new BoundingBox(0, 0, region.getWidth(), region.getHeight()));
        var background = region.getBackground();
        if (background != null && background != Background.EMPTY && at.getWidth() > 0) {
            for (var fill : background.getFills()) {
                var in = fill.getInsets();
                var radius = fill.getRadii().getTopLeftHorizontalRadius();
                rectangle(
                        at.getMinX() + in.getLeft(),
                        at.getMinY() + in.getTop(),
                        at.getWidth() - in.getLeft() - in.getRight(),
                        at.getHeight() - in.getTop() - in.getBottom(),
                        radius,
                        "fill=\"" + paint(fill.getFill()) + "\"" + opacity("fill", fill.getFill()));
            }
        }
        var border = region.getBorder();
        if (border != null && at.getWidth() > 0) {
            for (var stroke : border.getStrokes()) {
                if (stroke.getTopStroke() instanceof Color color && color.getOpacity() > 0) {
                    rectangle(
                            at.getMinX() + 0.5,
                            at.getMinY() + 0.5,
                            at.getWidth() - 1,
                            at.getHeight() - 1,
                            stroke.getRadii().getTopLeftHorizontalRadius(),
                            "fill=\"none\" stroke=\"" + paint(color) + "\"");
                }
            }
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius, String style) {
        if (width > 0 && height > 0 && !style.contains("fill-opacity=\"0.00\"")) {
            out.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"%.1f\" %s/>%n",
                    x,
                    y,
                    width,
                    height,
                    radius,
                    style));
        }
    }

    private void text(Text text) {
        var words = text.getText();
        if (words.isBlank()) {
            return;
        }
        var at = placed(text, text.getLayoutBounds());
        var lines = words.split("\n", -1);
        var size = text.getFont().getSize();
        var bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        for (var line = 0; line < lines.length; line++) {
            var width = width(lines[line], text);
            var y = at.getMinY() + text.getBaselineOffset() + line * at.getHeight() / lines.length;
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\"%s text-anchor=\"middle\""
                            + " textLength=\"%.2f\" lengthAdjust=\"spacingAndGlyphs\" fill=\"%s\"%s>%s</text>%n",
                    middle(at, width, lines.length, text),
                    y,
                    size,
                    bold ? " font-weight=\"bold\"" : "",
                    width,
                    paint(text.getFill()),
                    lines[line].codePoints().anyMatch(SvgPicture::arabic) ? " direction=\"rtl\"" : "",
                    escaped(lines[line])));
        }
    }

    /** As wide as it is drawn here: with another font it is to take no more room. */
    private static double width(String line, Text of) {
        var alone = new Text(line);
        alone.setFont(of.getFont());
        return alone.getLayoutBounds().getWidth();
    }

    /** Of several lines each begins where one begins to read. */
    private static double middle(Bounds at, double width, int lines, Text of) {
        if (lines == 1) {
            return at.getMinX() + at.getWidth() / 2;
        }
        return of.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                ? at.getMaxX() - width / 2
                : at.getMinX() + width / 2;
    }

    private static boolean arabic(int sign) {
        return Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.ARABIC;
    }

    private void shape(Shape shape) {
        var whole = root.localToScene(root.getLayoutBounds());
        var to = shape.getLocalToSceneTransform();
        var path = path(shape);
        if (path.isEmpty()) {
            return;
        }
        var dashed = shape.getStrokeDashArray().isEmpty() ? "" : " stroke-dasharray=\"2 3\"";
        out.append(String.format(
                Locale.ROOT,
                "<path d=\"%s\" transform=\"matrix(%.5f 0 0 %.5f %.2f %.2f)\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%.2f\"%s/>%n",
                path,
                to.getMxx(),
                to.getMyy(),
                to.getTx() - whole.getMinX(),
                to.getTy() - whole.getMinY(),
                paint(shape.getFill()),
                paint(shape.getStroke()),
                shape.getStrokeWidth(),
                dashed));
    }

    private static String path(Shape shape) {
        return switch (shape) {
            case SVGPath path -> path.getContent();
            case Circle circle ->
                String.format(
                        Locale.ROOT,
                        "M%1$.2f %2$.2f m-%3$.2f 0 a%3$.2f %3$.2f 0 1 0 %4$.2f 0 a%3$.2f %3$.2f 0 1 0 -%4$.2f 0",
                        circle.getCenterX(),
                        circle.getCenterY(),
                        circle.getRadius(),
                        2 * circle.getRadius());
            case Polyline line -> {
                var points = new StringBuilder();
                for (var at = 0; at + 1 < line.getPoints().size(); at += 2) {
                    points.append(String.format(
                            Locale.ROOT,
                            "%s%.2f %.2f ",
                            at == 0 ? "M" : "L",
                            line.getPoints().get(at),
                            line.getPoints().get(at + 1)));
                }
                yield points.toString().strip();
            }
            default -> "";
        };
    }

    private String paint(Paint paint) {
        return switch (paint) {
            case null -> "none";
            case Color color when color.getOpacity() == 0 -> "none";
            case Color color ->
                String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        Math.round(color.getRed() * 255),
                        Math.round(color.getGreen() * 255),
                        Math.round(color.getBlue() * 255));
            case LinearGradient gradient -> "url(#" + hatching(gradient) + ")";
            default -> "none";
        };
    }

    /** The name of a hatching, which is written once. */
    private String hatching(LinearGradient gradient) {
        return hatchings.computeIfAbsent(gradient, fresh -> {
            var name = "hatching-" + (hatchings.size() + 1);
            var stops = new StringBuilder();
            for (var stop : gradient.getStops()) {
                stops.append(String.format(
                        Locale.ROOT,
                        "<stop offset=\"%.2f\" stop-color=\"%s\"/>",
                        stop.getOffset(),
                        paint(stop.getColor())));
            }
            out.append(String.format(
                    Locale.ROOT,
                    "<linearGradient id=\"%s\" gradientUnits=\"userSpaceOnUse\" spreadMethod=\"%s\""
                            + " x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\">%s</linearGradient>%n",
                    name,
                    gradient.getCycleMethod() == CycleMethod.REPEAT ? "repeat" : "pad",
                    gradient.getStartX(),
                    gradient.getStartY(),
                    gradient.getEndX(),
                    gradient.getEndY(),
                    stops));
            return name;
        });
    }

    private static String opacity(String of, Paint paint) {
        return switch (paint) {
            case Color color
            when color.getOpacity() < 1 -> String.format(Locale.ROOT, " %s-opacity=\"%.2f\"", of, color.getOpacity());
            default -> "";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
