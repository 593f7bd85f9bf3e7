package org.sanad.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Wording;

/** Three buttons, one for each language, the one of the moment pressed. Each language names itself. */
final class LanguageSwitch extends HBox {
    LanguageSwitch(Wording wording, Consumer<Lang> choose) {
        getStyleClass().add("lang-switch");
        setMinWidth(USE_PREF_SIZE);
        for (var lang : Lang.values()) {
            getChildren().add(button(wording, lang, choose));
        }
    }

    private static ToggleButton button(Wording wording, Lang lang, Consumer<Lang> choose) {
        var name = lang.ownName();
        var button = new ToggleButton(
                lang == Lang.AR
                        ? wording.get("shell.arabic_letter")
                        : lang.code().toUpperCase(Locale.ROOT));
        button.setSelected(lang == wording.lang());
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(lang);
        });
        return button;
    }
}
