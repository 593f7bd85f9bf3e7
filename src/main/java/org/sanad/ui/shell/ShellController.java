package org.sanad.ui.shell;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.Hints;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** The frame: goes to places, finds, changes language and appearance. Used on the screen's thread only. */
public final class ShellController implements Navigator {
    private static final int STEPS_BACK = 20;

    private final ShellModel model = new ShellModel();
    private final BorderPane root = new BorderPane();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Wording wording;
    private final Theme theme;
    private final Occupant occupant;
    private final Map<Class<? extends Place>, Function<Place, Screen>> screens;

    private final PaletteController palette;
    private Hints hints = Hints.NONE;
    private Leaving leaving;
    private Subscription listening = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;

    /** @param screens a maker for each place that can be gone to; may be filled until {@link #view} is called */
    public ShellController(
            Wording wording,
            Theme theme,
            Occupant occupant,
            Map<Class<? extends Place>, Function<Place, Screen>> screens) {
        this.wording = wording;
        this.theme = theme;
        this.occupant = occupant;
        this.screens = screens;
        this.palette = new PaletteController(
                wording,
                model.searchProperty(),
                typed -> new ShellCommands(this, wording, screens.keySet()).find(typed),
                this::onList);
        root.getStyleClass().add("shell");
        wording.langProperty().addListener(change -> speakAnew());
        root.sceneProperty().subscribe(this::moved);
    }

    /** Out of the window it is deaf, so that the frame of a closed register costs nothing; back in it hears again. */
    private void moved(Scene scene) {
        if (scene == null) {
            listening.unsubscribe();
            listening = Subscription.EMPTY;
            watching.unsubscribe();
        } else {
            if (listening == Subscription.EMPTY) {
                rebuild();
            }
            keysGoSomewhere();
            watching = new LostCursor(root).watch(scene);
        }
    }

    /** Into the screen, where that puts the cursor somewhere; else to the frame, which knows the keys of all. */
    private void keysGoSomewhere() {
        var content = model.contentProperty().get();
        if (content == null || !Cursor.within(content)) {
            root.requestFocus();
        }
    }

    private void speakAnew() {
        if (root.getScene() != null) {
            rebuild();
        }
    }

    /** The frame with the screen in it: the root of the window's scene. */
    public Parent view() {
        rebuild();
        return root;
    }

    @Override
    public void go(Place place) {
        var maker = screens.get(place.getClass());
        if (maker == null) {
            throw new IllegalArgumentException("no screen for " + place);
        }
        leave();
        visits.push(new Visit(place, maker.apply(place)));
        while (visits.size() > STEPS_BACK) {
            visits.removeLast();
        }
        arrive();
    }

    @Override
    public void back() {
        if (visits.size() > 1) {
            leave();
            visits.pop();
            arrive();
            visits.peek().giveBack();
        }
    }

    /** The window is about to close: the screen keeps what was typed. */
    public void onClosing() {
        if (!visits.isEmpty()) {
            visits.peek().screen.closing();
        }
    }

    private void leave() {
        if (!visits.isEmpty()) {
            visits.peek().leave();
        }
    }

    private void arrive() {
        var visit = visits.peek();
        model.keysProperty().set(false);
        palette.onLeave();
        model.searchProperty().set("");
        model.canGoBackProperty().set(visits.size() > 1);
        model.placeProperty().set(visit.place);
        present(visit);
        keysGoSomewhere();
        visit.screen.shown();
    }

    private void present(Visit visit) {
        model.contentProperty().set(visit.view(wording.lang()));
    }

    private void rebuild() {
        listening.unsubscribe();
        listening = new ShellView(this, model, wording, theme, occupant, screens.keySet()).into(root);
        if (!visits.isEmpty()) {
            present(visits.peek());
        }
    }

    /** Lists the dossiers that fit what was typed. */
    private void onList(String typed) {
        if (offers(Place.Dossiers.class)) {
            go(new Place.Dossiers(Choice.ALL.text(typed)));
        }
    }

    PaletteController palette() {
        return palette;
    }

    /** Where the search looks besides the frame itself; to be told before {@link #view}. */
    public void finder(Finder register, Background background) {
        palette.over(register, background);
    }

    boolean dark() {
        return theme.darkProperty().get();
    }

    public void onNewDossier() {
        if (begins()) {
            go(new Place.Dossier(null));
        }
    }

    /** The guide’s page for the screen that is shown. */
    public void onHelp() {
        var place = model.placeProperty().get();
        if (offers(Place.Help.class) && !(place instanceof Place.Help)) {
            go(new Place.Help(visits.peek().screen.at(place)));
        }
    }

    /** The keys of the screen that is shown: laid over it, or put away. */
    public void onShortcuts() {
        model.keysProperty().set(!model.keysProperty().get());
    }

    List<Shortcut> shortcuts() {
        return visits.isEmpty() ? List.of() : visits.peek().screen.shortcuts();
    }

    /** Larger text, or smaller. */
    void onText(int steps) {
        theme.textStep(steps);
    }

    void onUsualText() {
        theme.textProperty().set(Theme.TEXT_SIZES.getFirst());
    }

    /** Who has still to be taught; to be told before {@link #view}. */
    public void hints(Hints wanted) {
        hints = wanted;
    }

    Hints hints() {
        return hints;
    }

    /** How the person goes away from the desk; to be told before {@link #view}. */
    public void leaving(Leaving ways) {
        leaving = ways;
    }

    Optional<Leaving> leaving() {
        return Optional.ofNullable(leaving);
    }

    public void onLanguage(Lang lang) {
        wording.choose(lang);
    }

    public void onAppearance() {
        theme.darkProperty().set(!theme.darkProperty().get());
    }

    boolean begins() {
        return occupant.begins() && offers(Place.Dossier.class);
    }

    boolean offers(Class<? extends Place> place) {
        return screens.containsKey(place);
    }

    /** Tells that all work is on the disk since this time. */
    public void saved(LocalTime at) {
        model.foot().put(ShellModel.Foot.SAVED, FootNote.good("shell.saved", Formats.time(at)));
    }

    /** Tells what was found and mended when the register was opened. */
    public void notice(List<Problem> found) {
        model.notices().setAll(found);
    }

    /** Tells of one thing more, except on the screen that says it by itself. */
    public void addNotice(Problem found, Class<? extends Place> there) {
        model.saidThere().put(found, there);
        addNotice(found);
    }

    /** Tells of one thing more; what is told already is not told twice. */
    public void addNotice(Problem found) {
        if (!model.notices().contains(found)) {
            model.notices().add(found);
        }
    }

    /** Tells when the last backup was made, or that there is none. */
    public void backup(FootNote note) {
        model.foot().put(ShellModel.Foot.BACKUP, note);
    }

    /** Tells what headquarters has received. */
    public void receipt(FootNote note) {
        model.foot().put(ShellModel.Foot.RECEIPT, note);
    }

    /** Offers in the foot what is likely wanted now; null takes it back. The cursor stays where it is. */
    public void offer(FootOffer offer) {
        model.offerProperty().set(offer);
    }

    @Override
    public void waiting(Class<? extends Place> place, int count) {
        model.waiting().put(place, count);
    }

    /** Shows in the foot that something is being worked on. */
    public void busy(ReadOnlyBooleanProperty busy) {
        model.busyProperty().bind(busy);
    }
}
