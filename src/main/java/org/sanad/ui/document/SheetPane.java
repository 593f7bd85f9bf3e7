package org.sanad.ui.document;

import java.io.ByteArrayInputStream;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.document.Pictures;
import org.sanad.ui.kit.BusyState;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Wording;

/** A page as a picture, with a way to the others. */
final class SheetPane {
    private final Wording wording;
    private final ObservableValue<Pictures.Page> page;
    private final IntConsumer turn;
    private final ScrollPane scroll = new ScrollArea();
    private final ImageView picture = new ImageView();
    private final Label which;
    private final Button before;
    private final Button after;
    private final ObservableBooleanValue making;

    /** @param turn asks for a page, from 0 */
    SheetPane(Wording wording, ObservableValue<Pictures.Page> page, ObservableBooleanValue making, IntConsumer turn) {
        this.wording = wording;
        this.page = page;
        this.making = making;
        this.turn = turn;
        var rightToLeft = wording.lang().rightToLeft();
        which = Ltr.label("", rightToLeft);
        before = button("print.page_before", rightToLeft ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT, -1);
        after = button("print.page_after", rightToLeft ? Feather.CHEVRON_LEFT : Feather.CHEVRON_RIGHT, 1);
    }

    Node node() {
        picture.setPreserveRatio(true);
        picture.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("print-sheet");
        var desk = new StackPane(sheet);
        desk.getStyleClass().add("print-desk");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(wording.get("print.preview"));
        var busy = new BusyState(wording);
        busy.visibleProperty().bind(making);
        busy.setMouseTransparent(true);
        var turning = new HBox(8, before, which, after);
        turning.setAlignment(Pos.CENTER);
        turning.getStyleClass().add("print-turning");
        scroll.widthProperty().subscribe(width -> fit(width.doubleValue()));
        page.subscribe(this::show);
        var pane = new BorderPane(new StackPane(scroll, busy));
        pane.setBottom(turning);
        return pane;
    }

    /** Never larger than it was drawn, and never wider than its place. */
    private void fit(double width) {
        var drawn = picture.getImage() == null ? 0 : picture.getImage().getWidth();
        picture.setFitWidth(Math.max(200, Math.min(drawn, width - 72)));
    }

    private void show(Pictures.Page shown) {
        picture.setVisible(shown != null);
        before.setDisable(shown == null || shown.page() == 0);
        after.setDisable(shown == null || shown.page() == shown.pages() - 1);
        which.setText(shown == null ? "" : shown.page() + 1 + " / " + shown.pages());
        if (shown != null) {
            picture.setImage(new Image(new ByteArrayInputStream(shown.png())));
            fit(scroll.getWidth());
        }
    }

    private Button button(String key, Feather icon, int step) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(wording.get(key));
        button.setOnAction(event -> turn.accept(page.getValue().page() + step));
        return button;
    }
}
