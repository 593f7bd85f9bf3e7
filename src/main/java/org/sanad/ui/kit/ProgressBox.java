package org.sanad.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How far long work has come: a sentence, a bar, how many, and a way to stop it. */
public final class ProgressBox extends VBox {
    private static final long MINUTE = 60;

    /** @param countKey of the sentence for how many are done; it has the count as its argument */
    public ProgressBox(Wording wording, String titleKey, String countKey, Progress progress) {
        var title = new Label(wording.get(titleKey));
        title.getStyleClass().add("heading");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(wording.get(titleKey));
        bar.progressProperty().bind(progress.shareProperty());
        var count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(wording, countKey, progress), progress.doneProperty(), progress.leftProperty()));
        count.getStyleClass().add("quiet");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        var stop = new Button(wording.get("dialog.cancel"));
        stop.setOnAction(event -> {
            progress.cancel();
            stop.setDisable(true);
        });
        getStyleClass().add("progress-box");
        getChildren().addAll(title, bar, new HBox(8, count, stop));
    }

    private static String words(Wording wording, String countKey, Progress progress) {
        var count = wording.get(countKey, progress.doneProperty().get());
        var left = progress.leftProperty().get();
        if (left < 0) {
            return count;
        }
        var time = left < MINUTE
                ? wording.get("progress.under_a_minute")
                : wording.get("progress.minutes_left", (left + MINUTE - 1) / MINUTE);
        return count + " · " + time;
    }
}
