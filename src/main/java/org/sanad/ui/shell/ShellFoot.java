package org.sanad.ui.shell;

import java.util.Locale;
import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Wording;

/** Answers three fears: is my work saved, is there a backup, was it received. */
final class ShellFoot extends HBox {
    private final ShellModel model;
    private final Wording wording;
    private final HBox notes = new HBox();
    private final Label busy = new Label();
    private final Button offer = new Button(null, new FontIcon(Feather.HARD_DRIVE));

    ShellFoot(ShellController controller, ShellModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("shell-foot");
        notes.getStyleClass().add("foot-notes");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        busy.setText(wording.get("shell.busy"));
        busy.setGraphic(new FontIcon(Feather.LOADER));
        busy.visibleProperty().bind(model.busyProperty());
        offer.getStyleClass().addAll("flat", "foot-offer");
        offer.setMinWidth(Region.USE_PREF_SIZE);
        offer.setOnAction(event -> controller.go(model.offerProperty().get().place()));
        getChildren().addAll(notes, spring, busy, offer);
    }

    Subscription listen() {
        MapChangeListener<ShellModel.Foot, FootNote> changed = change -> show();
        model.foot().addListener(changed);
        show();
        return Subscription.combine(
                model.offerProperty().subscribe(now -> showOffer()),
                model.placeProperty().subscribe(now -> showOffer()),
                () -> model.foot().removeListener(changed));
    }

    /** Where one is already, there is nothing to go to. */
    private void showOffer() {
        var now = model.offerProperty().get();
        var here = model.placeProperty().get();
        var shown =
                now != null && (here == null || here.getClass() != now.place().getClass());
        offer.setVisible(shown);
        offer.setManaged(shown);
        if (now != null) {
            offer.setText(words(now.note()));
            offer.setTooltip(new Tooltip(offer.getText()));
        }
    }

    private void show() {
        notes.getChildren().clear();
        for (var line : ShellModel.Foot.values()) {
            var note = model.foot().get(line);
            if (note != null) {
                notes.getChildren().add(label(note));
            }
        }
    }

    private Label label(FootNote note) {
        var label = new Label(words(note), new FontIcon(icon(note.tone())));
        label.getStyleClass().add("foot-" + note.tone().name().toLowerCase(Locale.ROOT));
        label.setTooltip(new Tooltip(note.exact() == null ? label.getText() : note.exact()));
        return label;
    }

    private String words(FootNote note) {
        var args = note.args().stream()
                .map(arg -> arg instanceof FootNote inner ? words(inner) : arg)
                .toArray();
        return wording.get(note.key(), args);
    }

    private static Ikon icon(FootNote.Tone tone) {
        return switch (tone) {
            case GOOD -> Feather.CHECK;
            case WAITING -> Feather.ALERT_CIRCLE;
            case PLAIN -> Feather.INFO;
        };
    }
}
