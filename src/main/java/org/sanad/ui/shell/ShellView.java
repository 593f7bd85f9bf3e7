package org.sanad.ui.shell;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.HeldCursor;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** The frame's parts round the screen of the moment, in one language. */
final class ShellView {
    /** From here on names stand beside the icons of places, and a screen has no less room than in the smallest window. */
    static final int WIDE = 1080;

    private final ShellController controller;
    private final ShellModel model;
    private final Wording wording;
    private final Occupant occupant;
    private final ShellHeader header;
    private final ShellNav nav;
    private final ShellFoot foot;
    private final StackPane content = new StackPane();
    private final PaletteView palette;
    private HeldCursor before = HeldCursor.of(null);

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
        this.foot = new ShellFoot(controller, model, wording);
        this.palette = new PaletteView(wording, controller.palette());
    }

    /** Puts the parts into the frame; what is returned ends their listening. */
    Subscription into(BorderPane root) {
        content.getStyleClass().add("shell-content");
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        header.leads(palette);
        var page = new Underneath(content, controller.hints(), wording);
        var top = new VBox(header, new ShellNotices(model, wording));
        if (occupant.demonstration()) {
            top.getChildren().addFirst(demonstrationStrip());
        }
        root.setTop(top);
        root.setCenter(page); // the hint stands over the screen alone: the places at the side stay when it goes
        root.setLeft(occupant.present() ? nav : null);
        root.setBottom(occupant.present() ? foot : null);
        var keys = new ShellKeys(controller, header::focusSearch, nav::takeFocus, occupant.present(), content);
        root.setOnKeyPressed(keys::pressed);
        root.setOnKeyTyped(keys::typed);
        return Subscription.combine(
                model.contentProperty().subscribe(node -> show()),
                model.keysProperty().subscribe(shown -> show()),
                model.placeProperty().subscribe(page::at),
                root.widthProperty().subscribe(width -> narrow(width.doubleValue())),
                palette.listen(),
                header.listen(),
                nav.listen(),
                foot.listen());
    }

    private HBox demonstrationStrip() {
        var strip = new HBox(new FontIcon(Feather.INFO), new Label(wording.get("shell.demonstration")));
        strip.getStyleClass().add("demo-strip");
        return strip;
    }

    private void show() {
        var node = model.contentProperty().get();
        if (node == null) {
            content.getChildren().clear();
            return;
        }
        if (!model.keysProperty().get()) {
            content.getChildren().setAll(node, palette);
            giveBack();
            return;
        }
        before = HeldCursor.of(content.getScene());
        var list = new ShortcutList(wording, controller.shortcuts(), occupant.present(), controller::onShortcuts);
        content.getChildren().setAll(node, list, palette);
        list.takeFocus();
    }

    /** To where the cursor was before the list of keys was laid over it. */
    private void giveBack() {
        before.giveBack();
        before = HeldCursor.of(null);
    }

    /** Where there is little room, or it is drawn large, icons stand for words that a screen reader still says. */
    private void narrow(double width) {
        header.narrow(width < WIDE);
        nav.narrow(width < WIDE);
    }
}
