package org.sanad.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** What a screen is for, above it, until the person has read it. Takes no room after that. */
final class ShellHint extends HBox {
    private static final Map<Class<? extends Place>, String> HINTS = hints();

    private final Hints hints;
    private final Wording wording;
    private final Runnable gone;
    private final Sentence sentence = new Sentence();
    private String screen;

    /** @param gone what is to be done when the person has put it away */
    ShellHint(Hints hints, Wording wording, Runnable gone) {
        this.gone = gone;
        this.hints = hints;
        this.wording = wording;
        setFillHeight(false);
        getStyleClass().add("hint-strip");
    }

    /** For the first hint: the screens before a register is open have none. */
    private void fill() {
        sentence.setIcon(new FontIcon(Feather.COMPASS));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var understood = new Button(wording.get("hint.understood"));
        understood.setId("hint-understood");
        understood.setOnAction(event -> away(() -> hints.read(screen)));
        var off = new Button(wording.get("hint.off"));
        off.setId("hint-off");
        off.getStyleClass().add("flat");
        off.setOnAction(event -> away(() -> hints.turn(false)));
        understood.setMinWidth(USE_PREF_SIZE);
        off.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, understood, off);
    }

    private static Map<Class<? extends Place>, String> hints() {
        var hints = new HashMap<Class<? extends Place>, String>();
        hints.put(Place.Today.class, "hint.today");
        hints.put(Place.Dossiers.class, "hint.dossiers");
        hints.put(Place.Dossier.class, "hint.dossier");
        hints.put(Place.Money.class, "hint.money");
        hints.put(Place.Dashboard.class, "hint.dashboard");
        hints.put(Place.Activities.class, "hint.activities");
        hints.put(Place.Exchanges.class, "hint.exchanges");
        hints.put(Place.Conflicts.class, "hint.conflicts");
        hints.put(Place.Duplicates.class, "hint.duplicates");
        hints.put(Place.Inspection.class, "hint.inspection");
        hints.put(Place.Import.class, "hint.import");
        hints.put(Place.Backups.class, "hint.backups");
        return Map.copyOf(hints);
    }

    private void away(Runnable read) {
        read.run();
        show();
        gone.run();
    }

    void at(Place place) {
        screen = place == null ? null : HINTS.get(place.getClass());
        show();
    }

    private void show() {
        var shown = screen != null && hints.wanted(screen);
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            if (getChildren().isEmpty()) {
                fill();
            }
            sentence.setText(wording.get(screen));
        }
    }
}
