package org.sanad.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Ltr;

/** A register known on this computer: the office, and its folder. */
final class KnownLine extends HBox {
    KnownLine(Setup.Known register, Lang lang) {
        super(12);
        var name = new Label(register.office().words(lang));
        name.getStyleClass().add("known-name");
        var folder = Ltr.label(register.folder().toString(), lang.rightToLeft());
        folder.getStyleClass().add("note");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FontIcon(Feather.DATABASE), name, spring, folder);
    }
}
