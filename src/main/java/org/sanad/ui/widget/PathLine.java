package org.sanad.ui.widget;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/**
 * Where a file or a folder is, on one line: shortened in its middle where there is no room, because the disk at its
 * beginning and the name at its end tell most; whole on hover, and copied by a button.
 */
public final class PathLine extends HBox {
    public PathLine(Wording wording, Path path) {
        super(4);
        var whole = path.toString();
        var label = Ltr.label(whole, wording.lang().rightToLeft());
        label.getStyleClass().addAll("quiet", "path-line");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(new Hint(whole));
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(label, copy(wording, whole));
    }

    private static Button copy(Wording wording, String whole) {
        var copy = new Button(null, new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "path-copy");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setAccessibleText(wording.get("path.copy") + ": " + whole);
        copy.setTooltip(new Hint(wording.get("path.copy")));
        copy.setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(whole);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setGraphic(new FontIcon(Feather.CHECK));
        });
        return copy;
    }
}
