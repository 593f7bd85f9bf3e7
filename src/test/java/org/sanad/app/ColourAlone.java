package org.sanad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a screen would say by its colours alone (WCAG 2.2, 1.4.1). */
final class ColourAlone {
    /** Classes that colour what they are on because of what it means. */
    private static final Set<String> TONES = Set.of(
            "danger",
            "done",
            "exchange-good",
            "exchange-warning",
            "field-mark",
            "foot-good",
            "foot-waiting",
            "late",
            "list-notice",
            "mark",
            "overdue",
            "plain",
            "plan-short",
            "plan-whole",
            "resemblance",
            "state-dot",
            "success",
            "waiting",
            "warning",
            "wrong");

    /** Where parts stand side by side and are told apart; and the class of such a part. */
    private static final Set<String> GROUPS = Set.of("legend", "plan-bar", "month-dots");

    private static final Set<String> PARTS = Set.of("legend-swatch", "plan-dot", "month-dot");

    /** How much lighter one part must be than another that has no pattern either. */
    private static final double APART = 1.4;

    /** As much as what is no text must stand out (1.4.11). */
    private static final double STANDS_OUT = 3;

    private ColourAlone() {}

    /** What to say of a node that a person who sees no colours does not understand. */
    static Optional<String> said(Node node) {
        if (node.getStyleClass().stream().anyMatch(TONES::contains) && !tick(node) && !speaks(node)) {
            return Optional.of("no words with " + node.getStyleClass());
        }
        if (node.getStyleClass().stream().anyMatch(GROUPS::contains)) {
            return alike(parts((Parent) node));
        }
        return node instanceof ToggleButton button && button.isSelected() && !(node instanceof RadioButton)
                ? pressed(button)
                : Optional.empty();
    }

    /** What JavaFX draws into the box of a check box bears the same name as our marks. */
    private static boolean tick(Node node) {
        return node.getParent() != null && node.getParent().getStyleClass().contains("box");
    }

    /** Words of its own, or beside it; an icon and a dot stand with the words that they belong to. */
    private static boolean speaks(Node node) {
        return words(node) || (mark(node) && node.getParent() != null && (words(node.getParent()) || inWords(node)));
    }

    private static boolean mark(Node node) {
        return node instanceof FontIcon || node instanceof javafx.scene.shape.Shape;
    }

    /** An icon that a button or label draws beside its text. */
    private static boolean inWords(Node icon) {
        var up = icon.getParent();
        while (up != null && !(up instanceof Labeled)) {
            up = up.getParent();
        }
        return up != null && words(up);
    }

    private static boolean words(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return true;
        }
        if (node instanceof Text text && !(node instanceof FontIcon)) {
            return !text.getText().isBlank();
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(ColourAlone::words);
    }

    private static List<Region> parts(Parent group) {
        var parts = new ArrayList<Region>();
        Cursor.each(group, node -> {
            if (node instanceof Region region && region.getStyleClass().stream().anyMatch(PARTS::contains)) {
                parts.add(region);
            }
        });
        return parts;
    }

    private static Optional<String> alike(List<Region> parts) {
        for (var one : parts) {
            for (var other : parts) {
                if (!one.getStyleClass().equals(other.getStyleClass()) && alike(fill(one), fill(other))) {
                    return Optional.of(one.getStyleClass() + " is told from " + other.getStyleClass() + " by colour");
                }
            }
        }
        return Optional.empty();
    }

    private static Paint fill(Region region) {
        return region.getBackground() == null
                        || region.getBackground().getFills().isEmpty()
                ? Color.TRANSPARENT
                : region.getBackground().getFills().getLast().getFill();
    }

    private static boolean alike(Paint one, Paint other) {
        if (one instanceof Color first && other instanceof Color second) {
            return Contrast.between(first, second) < APART;
        }
        return one instanceof LinearGradient first
                && other instanceof LinearGradient second
                && first.getStartX() == second.getStartX()
                && first.getStartY() == second.getStartY()
                && first.getEndX() == second.getEndX()
                && first.getEndY() == second.getEndY();
    }

    /** The one of a group that is pressed is heavier, has another icon, or is much darker or lighter than the others. */
    private static Optional<String> pressed(ToggleButton button) {
        if (button.getStyleClass().contains("chip") && button.getGraphic() == null) {
            return Optional.of("«" + button.getText() + "» is pressed and has no tick");
        }
        if (button.getToggleGroup() == null) {
            return Optional.empty();
        }
        return button.getToggleGroup().getToggles().stream()
                .filter(other -> !other.isSelected() && other instanceof ToggleButton)
                .map(ToggleButton.class::cast)
                .filter(other -> other.isVisible() && other.getScene() != null && !told(button, other))
                .findFirst()
                .map(other -> "«" + button.getText() + "» is pressed and looks as «" + other.getText() + "»");
    }

    private static boolean told(ToggleButton one, ToggleButton other) {
        return !one.getFont().getStyle().equals(other.getFont().getStyle())
                || !glyph(one).equals(glyph(other))
                || (fill(one) instanceof Color first
                        && fill(other) instanceof Color second
                        && Contrast.between(first, second) >= STANDS_OUT);
    }

    private static String glyph(ToggleButton button) {
        return button.getGraphic() instanceof FontIcon icon ? String.valueOf(icon.getIconCode()) : "";
    }
}
