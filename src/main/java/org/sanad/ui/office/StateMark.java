package org.sanad.ui.office;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.core.overview.OfficeState;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Hint;

/** The marks of an office: its state as a badge, its months as dots that differ in form too. */
final class StateMark {
    private StateMark() {}

    static Node badge(Wording wording, OfficeState state) {
        var badge = new Label(wording.get("office_state." + state.code()), new FontIcon(icon(state)));
        badge.getStyleClass().addAll("badge", tone(state));
        return badge;
    }

    private static Ikon icon(OfficeState state) {
        return switch (state) {
            case LATE -> Feather.ALERT_TRIANGLE;
            case UNCONFIRMED -> Feather.KEY;
            case WAITING -> Feather.CLOCK;
            case NEVER -> Feather.MINUS_CIRCLE;
            case FINE -> Feather.CHECK_CIRCLE;
            case CLOSED -> Feather.ARCHIVE;
        };
    }

    private static String tone(OfficeState state) {
        return switch (state) {
            case LATE -> "wrong";
            case UNCONFIRMED, WAITING -> "waiting";
            case FINE -> "done";
            case NEVER, CLOSED -> "plain";
        };
    }

    static Node months(Wording wording, OfficeGlance glance) {
        var dots = new HBox(6);
        dots.getStyleClass().add("month-dots");
        var said = new StringBuilder();
        glance.months().forEach((month, state) -> {
            var dot = new Region();
            dot.getStyleClass().addAll("month-dot", "month-" + state.code());
            dots.getChildren().add(dot);
            said.append(said.isEmpty() ? "" : " · ")
                    .append(wording.get("month_state." + state.code(), Formats.month(month)));
        });
        dots.setAccessibleText(said.toString());
        Hint.install(dots, new Hint(said.toString()));
        return dots;
    }
}
