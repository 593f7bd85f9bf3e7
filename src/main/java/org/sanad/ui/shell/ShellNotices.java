package org.sanad.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** One plain sentence for each thing that was found and mended, until it is put away. */
final class ShellNotices extends VBox {
    private final ShellModel model;
    private final Wording wording;
    private final ListChangeListener<Problem> listener = change -> show();
    private final InvalidationListener moved = place -> show();

    ShellNotices(ShellModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        model.notices().addListener(new WeakListChangeListener<>(listener));
        model.placeProperty().addListener(new WeakInvalidationListener(moved));
        show();
    }

    private void show() {
        getChildren()
                .setAll(model.notices().stream()
                        .filter(model::isNoticeShown)
                        .map(this::notice)
                        .toList());
    }

    private Node notice(Problem found) {
        var next = wording.texts().next(found).map(text -> " " + text).orElse("");
        var sentence = new Sentence(wording.of(found) + next);
        sentence.setIcon(new FontIcon(Feather.LIFE_BUOY));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(wording.get("shell.put_away"));
        close.setOnAction(event -> model.notices().remove(found));
        var strip = new HBox(8, sentence, close);
        strip.getStyleClass().add("notice-strip");
        return strip;
    }
}
