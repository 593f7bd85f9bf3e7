package org.sanad.ui.duplicate;

import java.util.UUID;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.duplicate.Duplicate;
import org.sanad.core.person.Verdict;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Decisions;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What can be done with people who may be one in two offices: say so, say not, take it back, look at their dossiers. */
public final class DuplicatesController implements Screen {
    private static final int SHOWN = 50;
    private final DuplicatesDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final DuplicatesModel model;
    private final Decisions decisions;

    public DuplicatesController(DuplicatesDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new DuplicatesModel(
                Rights.may(desk.session(), Action.WRITE_DOSSIERS),
                Rights.may(desk.session(), Action.EXCHANGE),
                desk.session().officeCode());
        this.decisions = new Decisions(background, model.problems, this::read);
    }

    @Override
    public Node view() {
        return new DuplicatesView(this, model, wording, new DuplicateWords(wording, desk.offices())).node();
    }

    @Override
    public void shown() {
        model.problems.clear();
        model.searched.set(null);
        read();
    }

    /** Tells the frame how many wait. */
    public void count() {
        background.run(
                "duplicate.count",
                () -> desk.duplicates().count(desk.session()),
                count -> navigator.waiting(Place.Duplicates.class, count));
    }

    void onDecide(Duplicate duplicate, Verdict verdict) {
        decisions.carryOut("duplicate.decided", () -> desk.duplicates().decide(desk.session(), duplicate, verdict));
    }

    void onUndo(Duplicate duplicate) {
        onDecide(duplicate, Verdict.OPEN);
    }

    void onOpen(UUID dossier) {
        navigator.go(new Place.Dossier(dossier));
    }

    /** Looks through all people, also those who came before duplicates were looked for. */
    void onSearchAll() {
        model.searching.set(true);
        model.problems.clear();
        background.run(
                "duplicate.search",
                () -> desk.duplicates().searchAll(desk.session()),
                found -> {
                    model.searching.set(false);
                    model.searched.set(found);
                    read();
                },
                refusal -> {
                    model.searching.set(false);
                    model.problems.show(refusal);
                });
    }

    private void read() {
        background.run(
                "duplicate.list",
                () -> new DuplicatesModel.Lists(
                        desk.duplicates().count(desk.session()),
                        desk.duplicates().waiting(desk.session(), SHOWN),
                        desk.duplicates().decided(desk.session(), SHOWN),
                        desk.duplicates().elsewhere(desk.session(), SHOWN)),
                lists -> {
                    model.lists.set(lists);
                    navigator.waiting(Place.Duplicates.class, lists.count());
                },
                model.problems::show);
    }
}
