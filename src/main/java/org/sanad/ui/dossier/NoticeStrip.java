package org.sanad.ui.dossier;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The strip above the foot of the list that tells what was done and offers to undo it. Ctrl+Z does the same. */
final class NoticeStrip {
    private final Texts texts;
    private final ObjectProperty<ListNotice> notice;
    private final HBox strip = new HBox(12);

    NoticeStrip(Texts texts, ObjectProperty<ListNotice> notice) {
        this.texts = texts;
        this.notice = notice;
    }

    Node node() {
        strip.setId("list-notice");
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.setFillHeight(false);
        strip.getStyleClass().add("list-notice");
        notice.subscribe(this::show);
        return strip;
    }

    private void show(ListNotice said) {
        strip.setVisible(said != null);
        strip.setManaged(said != null);
        strip.getChildren().clear();
        if (said == null) {
            return;
        }
        var sentence = new Sentence(texts.get(said.key(), said.args().toArray()));
        sentence.setIcon(new FontIcon(Feather.CHECK));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        strip.getChildren().add(sentence);
        if (said.undoKey() != null) {
            var undo = new Button(texts.get(said.undoKey()), new FontIcon(Feather.CORNER_UP_LEFT));
            undo.setId("undo");
            undo.setMinWidth(Region.USE_PREF_SIZE);
            undo.setOnAction(e -> said.undo().run());
            strip.getChildren().add(undo);
        }
        var close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(texts.get("shell.put_away"));
        close.setOnAction(e -> notice.set(null));
        strip.getChildren().add(close);
    }
}
