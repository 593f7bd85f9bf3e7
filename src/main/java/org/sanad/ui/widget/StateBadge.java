package org.sanad.ui.widget;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Wording;

/** The state of a dossier: a word with an icon, so that colour alone says nothing. */
public final class StateBadge extends Label {
    /** @param state its code, such as {@code under_study} */
    public StateBadge(Wording wording, String state) {
        super(wording.texts().word("state", state), new FontIcon(icon(state)));
        getStyleClass().addAll("badge", tone(state));
    }

    private static Ikon icon(String state) {
        return switch (state) {
            case "draft" -> Feather.EDIT_2;
            case "settled", "in_operation" -> Feather.CHECK_CIRCLE;
            case "rejected", "withdrawn" -> Feather.X_CIRCLE;
            case "deferred", "returned" -> Feather.CORNER_UP_LEFT;
            case "closed" -> Feather.ARCHIVE;
            default -> Feather.CLOCK;
        };
    }

    private static String tone(String state) {
        return switch (state) {
            case "settled", "in_operation" -> "done";
            case "rejected", "withdrawn" -> "wrong";
            case "filed", "ready", "under_study", "deferred", "returned" -> "waiting";
            default -> "plain";
        };
    }
}
