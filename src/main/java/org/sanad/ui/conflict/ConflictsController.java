package org.sanad.ui.conflict;

import java.util.UUID;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.conflict.Conflict;
import org.sanad.core.conflict.Decided;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Decisions;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do where two sides wrote the same: choose, undo, look at the dossier. */
public final class ConflictsController implements Screen {
    private final ConflictsDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final ConflictsModel model;
    private final Decisions decisions;

    public ConflictsController(ConflictsDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new ConflictsModel(
                Rights.may(desk.session(), Action.WRITE_DOSSIERS),
                desk.session().officeCode());
        this.decisions = new Decisions(background, model.problems, this::read);
    }

    @Override
    public Node view() {
        return new ConflictsView(this, model, wording, new ConflictWords(wording, desk.offices(), model.decides))
                .node();
    }

    @Override
    public void shown() {
        model.problems.clear();
        read();
    }

    /** Tells the frame how many wait. */
    public void count() {
        background.run(
                "conflict.count",
                () -> desk.conflicts().count(desk.session()),
                count -> navigator.waiting(Place.Conflicts.class, count));
    }

    void onDecide(Conflict conflict, Object value, String reason) {
        decisions.carryOut("conflict.decide", () -> desk.conflicts().decide(desk.session(), conflict, value, reason));
    }

    void onUndo(Decided decided) {
        decisions.carryOut("conflict.undo", () -> desk.conflicts().undo(desk.session(), decided));
    }

    void onOpen(UUID dossier) {
        navigator.go(new Place.Dossier(dossier));
    }

    private ConflictsModel.Lists lists() {
        var open = desk.conflicts().open(desk.session());
        return new ConflictsModel.Lists(
                open,
                desk.conflicts().edits(desk.session(), open),
                desk.conflicts().decided(desk.session()));
    }

    private void read() {
        background.run(
                "conflict.list",
                this::lists,
                lists -> {
                    model.lists.set(lists);
                    count();
                },
                model.problems::show);
    }
}
