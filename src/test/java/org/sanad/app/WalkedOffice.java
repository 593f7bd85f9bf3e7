package org.sanad.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.StackPane;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ChosenFiles;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Place;
import org.sanad.ui.shell.ShellController;

/** The whole application of one office, without a display, used through what a person sees. */
final class WalkedOffice extends WalkedScreen implements AutoCloseable {
    static final String PASSWORD = "long enough";

    private final Path folder;
    private final DirectBackground background = new DirectBackground();
    private final ChosenFiles files = new ChosenFiles();
    private Desk desk;
    private ShellController shell;
    private Place place;
    private List<Path> sticks = List.of();

    WalkedOffice(Path folder, String office, Lang lang) {
        this(folder, office, lang, List.of());
    }

    /** @param more offices beyond those that are shipped */
    WalkedOffice(Path folder, String office, Lang lang, List<Office> more) {
        this(folder, create(folder, office, more), FxStage.open(lang));
    }

    /** Starts the program on a register that is there, whatever ended the program before. */
    static WalkedOffice on(Path folder, Lang lang) {
        return on(folder, lang, PASSWORD);
    }

    /** @param password that opens the register */
    static WalkedOffice on(Path folder, Lang lang, String password) {
        return new WalkedOffice(folder, open(folder, null, password), FxStage.open(lang));
    }

    private WalkedOffice(Path folder, Desk desk, FxStage stage) {
        super(stage);
        this.folder = folder;
        this.desk = desk;
        enter();
    }

    private static Desk create(Path folder, String office, List<Office> more) {
        var plan = new Registers.Plan(new RegisterFolder(folder), office, "Clerk", PASSWORD.toCharArray(), false, more);
        return new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
    }

    /** @param person null where the password alone tells who it is */
    private static Desk open(Path folder, String person, String password) {
        var register =
                new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(folder), person, password.toCharArray());
        return new Desk(register, ScratchRegister.CLOCK);
    }

    /** Closes the program and starts it again: what is seen then was on the disk. */
    void startAgain() {
        startAgain(null);
    }

    /** Closes the program, and another person with the same password starts it. */
    void startAgain(String person) {
        stage().show(StackPane::new);
        desk.close();
        desk = open(folder, person, PASSWORD);
        enter();
    }

    /** Lets time pass: what waits for a moment of rest is done. */
    void pass(Duration time) {
        FxStage.call(() -> {
            background.pass(time);
            return null;
        });
    }

    private void enter() {
        var first = new AtomicReference<Place>();
        stage().show(() -> {
            var screens = new Screens(
                    desk,
                    stage().wording(),
                    stage().theme(),
                    background,
                    stage().dialogs(files),
                    () -> sticks,
                    Hints.NONE);
            shell = new ShellController(stage().wording(), stage().theme(), screens.occupant(), screens.makers());
            screens.fill(shell);
            first.set(screens.makers().containsKey(Place.Today.class) ? new Place.Today() : screens.first());
            screens.makers().replaceAll((kind, maker) -> to -> {
                place = to;
                return maker.apply(to);
            });
            new StickSign(desk.session(), screens.sticks(), shell).begin();
            return shell.view();
        });
        go(first.get());
    }

    /** Puts a stick in, in the place of any other. */
    void plug(Path stick) {
        sticks = List.of(stick);
    }

    /** What is chosen where the system asks for a file. */
    ChosenFiles files() {
        return files;
    }

    Desk desk() {
        return desk;
    }

    /** Where the person went last. */
    Place place() {
        return place;
    }

    ShellController shell() {
        return shell;
    }

    void go(Place place) {
        FxStage.call(() -> {
            shell.go(place);
            return layout();
        });
    }

    void speak(Lang lang) {
        FxStage.call(() -> {
            shell.onLanguage(lang);
            return layout();
        });
    }

    @Override
    public void close() {
        stage().close();
        desk.close();
    }
}
