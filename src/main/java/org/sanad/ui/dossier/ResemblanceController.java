package org.sanad.ui.dossier;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Verdict;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Wording;

/** What a person can do when the one that is typed looks like one that is known. */
final class ResemblanceController {
    /** Long enough to type on, short enough to be answered within 200 ms of the last key. */
    private static final Duration REST = Duration.ofMillis(120);

    private final DossierDesk desk;
    private final Background background;
    private final Watched watched;
    private final Navigator navigator;
    private final ResemblanceModel model;
    private Subscription rest = Subscription.EMPTY;

    ResemblanceController(DossierDesk desk, Background background, Watched watched, Navigator navigator) {
        this.desk = desk;
        this.background = background;
        this.watched = watched;
        this.navigator = navigator;
        this.model = new ResemblanceModel(Rights.may(desk.session(), Action.WRITE_DOSSIERS));
    }

    /** A node of its own, to stand below the fields. */
    Node view(Wording wording) {
        background.run("person.prepare", () -> desk.people().finder().size(), people -> {});
        return new ResemblanceView(wording.texts(), wording.formats(), desk.offices(), model, this).node();
    }

    /** The way to all that is held on the person. */
    Node allHeld(Wording wording) {
        return new ResemblanceView(wording.texts(), wording.formats(), desk.offices(), model, this).allHeld();
    }

    /** Shows all that is held on the person, once what was typed is kept. */
    void onAllHeld() {
        watched.keep(person -> navigator.go(new Place.Person(person)));
    }

    /** Told of each key; looks when the typing rests. */
    void onTyped() {
        rest.unsubscribe();
        rest = background.later(REST, this::look);
    }

    /** The person goes elsewhere: who it looks like is asked no more, and the register may be closed. */
    void left() {
        rest.unsubscribe();
    }

    /** Looks at once. */
    void look() {
        var typed = watched.typed();
        model.kept.set(typed != null && typed.id() != null);
        if (typed == null) {
            model.show(List.of());
            return;
        }
        var dossier = watched.dossier();
        background.run("person.like", () -> desk.people().finder().like(typed, dossier), model::show);
    }

    void onOpen(PersonMatch match) {
        match.dossiers().stream()
                .findFirst()
                .ifPresent(seat -> watched.leave(() -> navigator.go(new Place.Dossier(seat.dossier()))));
    }

    void onSame(PersonMatch match) {
        decide(match, Verdict.SAME);
    }

    void onDifferent(PersonMatch match) {
        decide(match, Verdict.DIFFERENT);
    }

    void onUndo(PersonMatch match) {
        decide(match, Verdict.OPEN);
    }

    private void decide(PersonMatch match, Verdict verdict) {
        watched.keep(person -> background.run(
                "person.decide",
                () -> desk.people()
                        .links()
                        .decide(desk.session(), person, match.person().id(), verdict),
                link -> look()));
    }
}
