package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.fixture.FxStage;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Theme;

/**
 * Every screen of the tour at 1366 × 768, and as it is laid out when its text is twice as large: each control has a name
 * that is read aloud, no text is cut, all text stands out from what it is on, nothing is said by colour alone, and the key
 * Tab comes to each control in the order of reading and shows where it is. French is looked at in the dark, the others in
 * the light.
 */
class WholeScreensTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Pattern FIGURE = Pattern.compile("[\\d\\s\\u00A0\\u202F.,:/%+-]+(DH|درهم)?");

    @TempDir
    static Path folder;

    private static TourOffices offices;

    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> faint = new TreeSet<>();
    private final Set<String> coloured = new TreeSet<>();
    private final Cursor cursor = new Cursor();
    private int texts;
    private int measured;

    @BeforeAll
    static void open() {
        offices = new TourOffices(folder, 100, 250);
    }

    @AfterAll
    static void close() {
        offices.close();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyScreenIsForEveryone(Lang lang) {
        try (var stage = FxStage.open(lang)) {
            var sample = offices.sample();
            var walk = FxStage.call(() -> {
                stage.theme().darkProperty().set(lang == Lang.FR);
                return new TourWalk(
                        offices, sample, stage.wording(), stage.theme(), new DirectBackground(), stage.dialogs());
            });
            assertThat(walk.steps()).as("pictures of the guide").containsKeys(pictured());
            for (var step : walk.steps().entrySet()) {
                FxStage.call(() -> {
                    look(step.getKey(), shown(stage, step.getValue().get()), lang);
                    return null;
                });
            }
            FxStage.call(() -> {
                stage.theme().darkProperty().set(false);
                return null;
            });
            assertThat(faults()).isEmpty();
            assertThat(measured).as("texts measured of %d", texts).isGreaterThan(texts * 9 / 10);
        }
    }

    private static String[] pictured() {
        return GuideCommand.PICTURES.values().toArray(String[]::new);
    }

    private Map<String, Set<String>> faults() {
        var all = new TreeMap<String, Set<String>>();
        all.put("controls without a name", nameless);
        all.put("words cut short", cut);
        all.put("words beyond the edge", outside);
        all.put("words that do not stand out", faint);
        all.put("said by colour alone", coloured);
        all.put("the cursor jumps back", cursor.backwards());
        all.put("the cursor does not come to", cursor.unreached());
        all.put("nothing shows where the cursor is", cursor.unseen());
        all.values().removeIf(Set::isEmpty);
        return all;
    }

    private static Parent shown(FxStage stage, Parent root) {
        var scene = stage.stage().getScene();
        if (scene.getRoot() != root) {
            scene.setRoot(root);
            stage.theme().repaint();
        }
        return root;
    }

    private void look(String screen, Parent root, Lang lang) {
        layOut(root, WIDTH, HEIGHT);
        Cursor.each(root, node -> look(screen, node));
        cursor.order(screen, root, lang.rightToLeft());
        if (lang == Lang.AR) {
            cursor.walk(screen, root);
        }
        layOut(root, Theme.LEAST.getWidth(), Theme.LEAST.getHeight());
        Cursor.each(root, node -> whole(screen + " twice as large", node));
        layOut(root, WIDTH, HEIGHT);
    }

    /** What one pass makes is laid out by the next. */
    private static void layOut(Parent root, double width, double height) {
        root.resize(width, height);
        for (var pass = 0; pass < 3; pass++) {
            FxStage.layOut(root);
        }
    }

    private void look(String screen, Node node) {
        if (node instanceof Control control && Cursor.stops(control) && nameless(control)) {
            nameless.add(screen + ": " + control);
        }
        whole(screen, node);
        if (node instanceof Labeled labeled && said(labeled.getText()) && outside(labeled)) {
            outside.add(screen + ": «" + labeled.getText() + "» " + labeled.getStyleClass());
        }
        texts += Contrast.text(node) ? 1 : 0;
        measured += Contrast.measured(node) ? 1 : 0;
        Contrast.faint(node).ifPresent(told -> faint.add(screen + ": " + told));
        ColourAlone.said(node).ifPresent(told -> coloured.add(screen + ": " + told));
    }

    private static boolean nameless(Control control) {
        if (said(control.getAccessibleText())) {
            return false;
        }
        if (control instanceof Labeled labeled) {
            return !said(labeled.getText());
        }
        return !(control instanceof TextInputControl input && said(input.getPromptText()));
    }

    private static boolean said(String words) {
        return words != null && !words.isBlank();
    }

    private void whole(String screen, Node node) {
        if (node instanceof Labeled labeled && said(labeled.getText()) && cut(labeled)) {
            cut.add(screen + ": «" + labeled.getText() + "» " + labeled.getStyleClass());
        }
    }

    /**
     * Dots stand for the end of it. A cell may be too narrow for what an office wrote: then a tip tells all of it; but a part
     * of a day, a number or an amount would be taken for another.
     */
    private static boolean cut(Labeled labeled) {
        var tipped = labeled.getParent() instanceof Control whole ? whole : labeled;
        var told = tipped.getTooltip() != null || labeled.getTooltip() != null;
        return !(told && !FIGURE.matcher(labeled.getText()).matches())
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                        .map(Text.class::cast)
                        .anyMatch(text ->
                                !text.getText().strip().equals(labeled.getText().strip()));
    }

    private static boolean outside(Labeled labeled) {
        for (Node up = labeled; up != null; up = up.getParent()) {
            if (up instanceof ScrollPane
                    || up instanceof IndexedCell<?>
                    || up.getStyleClass().contains("table-view")) {
                return false;
            }
        }
        var at = labeled.localToScene(labeled.getLayoutBounds());
        return at.getMinX() < -1 || at.getMaxX() > WIDTH + 1 || at.getMaxY() > HEIGHT + 1;
    }
}
