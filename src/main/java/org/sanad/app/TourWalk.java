package org.sanad.app;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.sanad.core.desk.Desk;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.shell.ShellController;

/** The steps of the tour, in one language and appearance: the name of each picture and how to come there. */
final class TourWalk {
    /** Shown only; nothing is read or written there. */
    static final Path HOME = Path.of("/home/sanad");

    private final ShellController entrance;
    private final Parent entranceFrame;
    private final ShellController shell;
    private final Parent frame;
    private final Map<String, Supplier<Parent>> steps = new LinkedHashMap<>();

    TourWalk(
            Desk desk,
            UUID sample,
            Wording wording,
            Theme theme,
            Background background,
            Dialogs dialogs,
            Entrance door) {
        entrance = EntranceScreens.frame(wording, theme, background, dialogs, door);
        entranceFrame = entrance.view();
        var screens = new Screens(desk, wording, theme, background, dialogs, List::of);
        shell = new ShellController(wording, theme, screens.occupant(), screens.makers());
        screens.fill(shell);
        shell.saved(LocalTime.of(10, 42));
        frame = shell.view();
        plan(sample);
    }

    Map<String, Supplier<Parent>> steps() {
        return steps;
    }

    private void enter(String name, Place place) {
        steps.put(name, () -> {
            entrance.go(place);
            return entranceFrame;
        });
    }

    private void plan(UUID sample) {
        enter("start", new Place.Start());
        enter("set-up", new Place.SetUp(Place.SetUp.Way.OFFICE));
        enter("unlock", new Place.Unlock(HOME.resolve("Sanad-R10")));
        go("dossiers", new Place.Dossiers());
        go("dossier-new", new Place.Dossier(null));
        go("dossier", new Place.Dossier(sample));
        go("dashboard", new Place.Dashboard());
        go("exchanges", new Place.Exchanges());
        go("settings", new Place.Settings());
    }

    private void go(String name, Place place) {
        steps.put(name, () -> {
            shell.go(place);
            return frame;
        });
    }
}
