package org.sanad.ui.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.Verdict;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Wording;

/** What a person can do when the one that is typed looks like one that is known. */
final class ResemblanceController {
    /** Long enough to type on, short enough to be answered within 200 ms of the last key. */
    private static final Duration REST = Duration.millis(120);

    private final DossierDesk desk;
    private final Background background;
    private final Watched watched;
    private final Consumer<UUID> open;
    private final ResemblanceModel model;
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param open shows a dossier */
    ResemblanceController(DossierDesk desk, Background background, Watched watched, Consumer<UUID> open) {
        this.desk = desk;
        this.background = background;
        this.watched = watched;
        this.open = open;
        this.model = new ResemblanceModel(watched.readOnly());
        rest.setOnFinished(done -> look());
    }

    /** A node of its own, to stand below the fields. */
    Node view(Wording wording) {
        return new ResemblanceView(wording.texts(), wording.formats(), desk.offices(), model, this).node();
    }

    /** Told of each key; looks when the typing rests. */
    void onTyped() {
        rest.playFromStart();
    }

    /** Looks at once. */
    void look() {
        var typed = watched.typed();
        if (typed == null) {
            model.show(List.of());
            return;
        }
        var dossier = watched.dossier();
        background.run("person.like", () -> desk.people().finder().like(typed, dossier), model::show);
    }

    void onOpen(PersonMatch match) {
        match.dossiers().stream().findFirst().ifPresent(seat -> open.accept(seat.dossier()));
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
