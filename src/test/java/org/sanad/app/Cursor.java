package org.sanad.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.fixture.FxStage;

/** Goes through a screen as a person does with the key Tab, there and back, and keeps what is wrong on the way. */
final class Cursor {
    private static final int MOST = 600;

    private final Set<String> kinds = new HashSet<>();
    private final Set<String> unreached = new TreeSet<>();
    private final Set<String> unseen = new TreeSet<>();
    private final Set<String> backwards = new TreeSet<>();

    Set<String> unreached() {
        return unreached;
    }

    Set<String> unseen() {
        return unseen;
    }

    Set<String> backwards() {
        return backwards;
    }

    static void each(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> each(child, look));
        }
    }

    /** Whether the cursor can stand on it by itself. */
    static boolean stops(Control control) {
        return control.isFocusTraversable()
                && !(control instanceof ScrollPane)
                && !(control instanceof SplitPane)
                && !(control instanceof Label)
                && !control.getParent().getStyleClass().contains("combo-box-base");
    }

    static List<Control> controls(Node node) {
        var found = new ArrayList<Control>();
        each(node, one -> {
            if (one instanceof Control control && stops(control) && !control.isDisabled()) {
                found.add(control);
            }
        });
        return found;
    }

    /** From the first control until the cursor comes back to where it was. */
    void walk(String screen, Parent root) {
        var laidOver = root.lookup(".shortcut-list");
        var wanted = controls(laidOver == null ? root : laidOver);
        if (wanted.isEmpty()) {
            return;
        }
        var looks = new HashMap<Control, Map<Node, List<Object>>>();
        root.requestFocus();
        for (var control : wanted) {
            if (kinds.add(kind(control))) {
                looks.put(control, drawn(control));
            }
        }
        var reached = round(root, wanted, false, next -> {
            if (looks.containsKey(next) && looks.get(next).equals(drawn((Control) next))) {
                unseen.add(kind((Control) next) + " on " + screen);
            }
        });
        var back = round(root, wanted, true, next -> {});
        wanted.stream()
                .filter(control -> !passed(control, reached) || !passed(control, back))
                .forEach(control -> unreached.add(screen + ": " + control));
    }

    /** Strikes Tab, or Shift and Tab, from the first control until the cursor is there again. */
    private static Set<Node> round(Parent root, List<Control> wanted, boolean back, Consumer<Node> look) {
        var first = wanted.getFirst();
        first.requestFocus();
        var reached = new LinkedHashSet<Node>();
        for (var step = 0; step < MOST; step++) {
            strikeTab(root.getScene().getFocusOwner(), back);
            var next = root.getScene().getFocusOwner();
            if (reached.add(next)) {
                look.accept(next);
            }
            if (next == first) {
                break;
            }
        }
        return reached;
    }

    private static void strikeTab(Node at, boolean back) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, false, false, false));
    }

    private static boolean passed(Control control, Set<Node> reached) {
        return reached.contains(control) || inCell(control) || byArrows(control, reached);
    }

    private static String kind(Control control) {
        return control.getClass().getSimpleName() + control.getStyleClass();
    }

    /** Where one of a group is chosen, the key Tab comes to one of them, and the arrows go on. */
    private static boolean byArrows(Control control, Set<Node> reached) {
        return control instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /** Cells are reached by the arrows. */
    private static boolean inCell(Node node) {
        for (var up = node; up != null; up = up.getParent()) {
            if (up instanceof IndexedCell<?>) {
                return true;
            }
        }
        return false;
    }

    /** What surrounds a control and its parts. */
    private static Map<Node, List<Object>> drawn(Control control) {
        FxStage.layOut(control.getScene().getRoot());
        var drawn = new HashMap<Node, List<Object>>();
        each(control, node -> {
            var look = new ArrayList<Object>();
            look.add(String.valueOf(node.getEffect()));
            if (node instanceof Region region) {
                look.add(String.valueOf(
                        region.getBackground() == null
                                ? null
                                : region.getBackground().getFills()));
                look.add(String.valueOf(
                        region.getBorder() == null ? null : region.getBorder().getStrokes()));
            }
            drawn.put(node, look);
        });
        return drawn;
    }

    /** The cursor goes by the order of the scene: in a row it must be that of reading, in a column from top to bottom. */
    void order(String screen, Parent root, boolean rightToLeft) {
        each(root, node -> {
            if (node instanceof HBox || node instanceof VBox) {
                order(screen, (Region) node, rightToLeft);
            }
        });
    }

    private void order(String screen, Region box, boolean rightToLeft) {
        Bounds before = null;
        for (var child : box.getChildrenUnmodifiable()) {
            if (!child.isVisible() || !child.isManaged() || controls(child).isEmpty()) {
                continue;
            }
            var here = child.localToScene(child.getLayoutBounds());
            if (before != null && precedes(here, before, box instanceof HBox, rightToLeft)) {
                backwards.add(screen + ": " + child);
            }
            before = here;
        }
    }

    private static boolean precedes(Bounds one, Bounds other, boolean row, boolean rightToLeft) {
        if (!row) {
            return one.getMaxY() <= other.getMinY();
        }
        return rightToLeft ? one.getMinX() >= other.getMaxX() : one.getMaxX() <= other.getMinX();
    }
}
