package org.sanad.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.today.Matter;
import org.sanad.core.today.Waiting;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with what waits: go where it is dealt with, see more of it. */
public final class TodayController implements Screen {
    /** Of each matter at first; asked for more, five times as many. */
    static final int FIRST = 5;

    private final TodayDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final TodayModel model;
    private int limit = FIRST;

    public TodayController(TodayDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new TodayModel(LocalDate.now(desk.clock()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("↑ ↓", "keys.line"), new Shortcut("Enter", "keys.open"));
    }

    @Override
    public Node view() {
        return new TodayView(this, model, wording).node();
    }

    /** Reads again: what was dealt with meanwhile is gone. */
    @Override
    public void shown() {
        var most = limit;
        model.problem.set(null);
        background.run(
                "today",
                () -> desk.waiting().of(desk.session(), most),
                model.waits::set,
                refusal -> model.problem.set(refusal.problem()));
        // in the order of what is being written, so that what was just left is among them
        background.inOrder(
                "draft",
                () -> desk.drafts().list(desk.session().account()).drafts(),
                model.typed::set,
                refusal -> model.problem.set(refusal.problem()));
    }

    void onGoOn(KeptDraft draft) {
        navigator.go(new Place.Dossier(draft.id()));
    }

    void onOpen(Waiting one) {
        navigator.go(new Place.Dossier(one.dossier(), section(one.matter())));
    }

    void onMore() {
        limit *= 5;
        shown();
    }

    /** Whether the person may begin a dossier. */
    boolean writes() {
        return Rights.may(desk.session(), Action.WRITE_DOSSIERS);
    }

    void onNew() {
        navigator.go(new Place.Dossier(null));
    }

    private static String section(Matter matter) {
        return switch (matter) {
            case APPROVAL, INSTALMENT -> "support";
            case PAPERS -> "papers";
            case VISIT -> "visits";
            case RETURNED, DEFERRED, ARCHIVE -> "history";
            case DECISION -> null;
        };
    }
}
