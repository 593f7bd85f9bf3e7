package org.sanad.ui.dossier;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.paper.Attachment;
import org.sanad.text.Texts;

/** A scan below its paper: its name and size; a picture is shown when it is asked for. */
final class ScanLine {
    private static final double WIDEST = 520;

    private final Texts texts;
    private final PapersModel model;
    private final PapersController controller;
    private final Attachment scan;
    private final VBox line = new VBox(8);

    ScanLine(Texts texts, PapersModel model, PapersController controller, Attachment scan) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.scan = scan;
    }

    Node node() {
        var name = new Label(scan.name(), new FontIcon(picture() ? Feather.IMAGE : Feather.FILE_TEXT));
        name.setMinWidth(0);
        var size = new Label(size());
        size.getStyleClass().addAll("text-muted", "text-small");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, name, size);
        row.setAlignment(Pos.CENTER_LEFT);
        if (picture()) {
            row.getChildren().add(button("scan.show", Feather.EYE, this::show));
        }
        row.getChildren().add(button("scan.save_copy", Feather.DOWNLOAD, () -> controller.onSaveCopy(scan)));
        if (!model.readOnly.get()) {
            row.getChildren().add(button("scan.remove", Feather.TRASH_2, () -> controller.onRemove(scan)));
        }
        line.getChildren().setAll(row);
        return line;
    }

    private String size() {
        return scan.bytes() < 1_000_000
                ? texts.get("exchange.kilobytes", (scan.bytes() + 999) / 1_000)
                : texts.get("scan.size", String.format(Locale.ROOT, "%.1f", scan.bytes() / 1_000_000.0));
    }

    private boolean picture() {
        return scan.mediaType().startsWith("image/");
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get(key) + ", " + scan.name());
        button.setOnAction(e -> act.run());
        return button;
    }

    /** Shows the picture, or takes it away again. */
    private void show() {
        if (line.getChildren().size() > 1) {
            line.getChildren().remove(1);
            return;
        }
        controller.onShow(scan, WIDEST, image -> {
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(Math.min(WIDEST, image.getWidth()));
            view.setAccessibleText(scan.name());
            line.getChildren().add(view);
        });
    }
}
