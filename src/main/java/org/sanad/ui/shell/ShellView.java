package org.sanad.ui.shell;

import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** The frame's parts round the screen of the moment, in one language. */
final class ShellView {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND_TOO = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final ShellController controller;
    private final ShellModel model;
    private final Wording wording;
    private final Occupant occupant;
    private final ShellHeader header;
    private final ShellNav nav;
    private final ShellFoot foot;
    private final StackPane content = new StackPane();

    ShellView(
            ShellController controller,
            ShellModel model,
            Wording wording,
            Theme theme,
            Occupant occupant,
            Set<Class<? extends Place>> offered) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.occupant = occupant;
        this.header = new ShellHeader(controller, model, wording, theme, occupant);
        this.nav = new ShellNav(controller, model, wording, offered);
        this.foot = new ShellFoot(model, wording);
    }

    /** Puts the parts into the frame; what is returned ends their listening. */
    Subscription into(BorderPane root) {
        content.getStyleClass().add("shell-content");
        var top = new VBox(header, new ShellNotices(model, wording));
        if (occupant.demonstration()) {
            top.getChildren().addFirst(demonstrationStrip());
        }
        root.setTop(top);
        root.setCenter(content);
        root.setLeft(occupant.present() ? nav : null);
        root.setBottom(occupant.present() ? foot : null);
        root.setOnKeyPressed(this::shortcut);
        return Subscription.combine(
                model.contentProperty().subscribe(node -> {
                    if (node == null) {
                        content.getChildren().clear();
                    } else {
                        content.getChildren().setAll(node);
                    }
                }),
                header.listen(),
                nav.listen(),
                foot.listen());
    }

    private HBox demonstrationStrip() {
        var strip = new HBox(new FontIcon(Feather.INFO), new Label(wording.get("shell.demonstration")));
        strip.getStyleClass().add("demo-strip");
        return strip;
    }

    private void shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            controller.onHelp();
            event.consume();
            return;
        }
        if (!occupant.present()) {
            return;
        }
        if (FIND.match(event) || FIND_TOO.match(event)) {
            header.focusSearch();
        } else if (NEW.match(event)) {
            controller.onNewDossier();
        } else if (BACK.match(event)) {
            controller.back();
        } else {
            return;
        }
        event.consume();
    }
}
