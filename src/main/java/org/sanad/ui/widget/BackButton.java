package org.sanad.ui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Texts;

/** Leads to where a person came from, as Esc does wherever the cursor is; its arrow points to where the line begins. */
public final class BackButton extends Button {
    public BackButton(Texts texts, Runnable back) {
        super(null, new FontIcon(texts.lang().rightToLeft() ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
        setId("back");
        getStyleClass().addAll("flat", "button-icon");
        setAccessibleText(texts.get("form.back"));
        setTooltip(new Tooltip(texts.get("form.back")));
        setOnAction(event -> back.run());
        setCancelButton(true);
    }
}
