package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

/** Every text of every screen of the tour stands out from what it is on: 4.5 to 1 (WCAG 2.2, 1.4.3), in both themes. */
class ReadableTest {
    private static final double LEAST = 4.5;

    @TempDir
    Path folder;

    private TourOffices offices;
    private FxStage stage;

    @BeforeEach
    void open() {
        offices = new TourOffices(folder);
        stage = FxStage.open(Lang.FR);
    }

    @AfterEach
    void close() {
        FxStage.call(() -> {
            stage.theme().darkProperty().set(false);
            return null;
        });
        stage.close();
        offices.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textStandsOutOnEveryScreen(boolean dark) {
        var faint = new TreeMap<String, String>();
        var sample = offices.sample();
        var walk = FxStage.call(() -> {
            stage.theme().darkProperty().set(dark);
            return new TourWalk(
                    offices, sample, stage.wording(), stage.theme(), new DirectBackground(), stage.dialogs());
        });
        for (var step : walk.steps().entrySet()) {
            FxStage.call(() -> {
                var root = step.getValue().get();
                show(root);
                look(root, step.getKey(), faint);
                return null;
            });
        }
        assertThat(faint).isEmpty();
    }

    private void show(Parent root) {
        var window = stage.stage();
        if (window.getScene() == null) {
            window.setScene(new Scene(root, 1366, 768));
            stage.theme().dress(window.getScene());
            window.show();
        } else if (window.getScene().getRoot() != root) {
            window.getScene().setRoot(root);
        }
        for (var pass = 0; pass < 2; pass++) { // what the first pass makes has its colours after the second
            root.applyCss();
            root.layout();
        }
    }

    private static void look(Node node, String screen, TreeMap<String, String> faint) {
        var onShape = node.getStyleClass().contains("map-label"); // it stands on a shape that is not its parent
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() < 1 || onShape) {
            return;
        }
        if (node instanceof Text text
                && !(node instanceof FontIcon)
                && !text.getText().isBlank()) {
            if (text.getFill() instanceof Color fill) {
                var ratio = contrast(over(fill, ground(text)), ground(text));
                if (ratio < LEAST) {
                    var parent = text.getParent();
                    faint.put(
                            screen + " «" + text.getText() + "»",
                            "%.2f %s on %s %s".formatted(ratio, fill, ground(text), parent.getStyleClass()));
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, screen, faint));
        }
    }

    /** The colour under a node: what its ancestors are filled with, the nearest on top. */
    private static Color ground(Node node) {
        var parent = node.getParent();
        if (parent == null) {
            return Color.WHITE;
        }
        if (parent instanceof Region region
                && region.getBackground() != null
                && !region.getBackground().getFills().isEmpty()
                && region.getBackground().getFills().getLast().getFill() instanceof Color fill) {
            return fill.isOpaque() ? fill : over(fill, ground(parent));
        }
        return ground(parent);
    }

    private static Color over(Color top, Color under) {
        var share = top.getOpacity();
        return Color.color(
                top.getRed() * share + under.getRed() * (1 - share),
                top.getGreen() * share + under.getGreen() * (1 - share),
                top.getBlue() * share + under.getBlue() * (1 - share));
    }

    private static double contrast(Color one, Color other) {
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
