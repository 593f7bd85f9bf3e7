package org.sanad.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.sanad.core.desk.Desk;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.shell.Occupant;
import org.sanad.ui.shell.ShellController;

/** The steps of the tour, in one language and appearance: the name of each picture and how to come there. */
final class TourWalk {
    private final ShellController shell;
    private final Parent frame;
    private final Map<String, Supplier<Parent>> steps = new LinkedHashMap<>();

    TourWalk(Desk desk, UUID sample, Wording wording, Theme theme, Background background) {
        var screens = new Screens(desk, wording, background);
        var occupant = new Occupant(
                lang -> desk.office().name(lang),
                desk.session().person(),
                desk.register().demonstration());
        shell = new ShellController(wording, theme, occupant, screens.makers());
        screens.fill(shell);
        shell.saved(java.time.LocalTime.of(10, 42));
        frame = shell.view();
        plan(sample);
    }

    Map<String, Supplier<Parent>> steps() {
        return steps;
    }

    private void plan(UUID sample) {
        go("dossiers", new Place.Dossiers());
        go("dossier-new", new Place.Dossier(null));
        go("dossier", new Place.Dossier(sample));
    }

    private void go(String name, Place place) {
        steps.put(name, () -> {
            shell.go(place);
            return frame;
        });
    }
}
