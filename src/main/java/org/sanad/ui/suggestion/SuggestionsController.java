package org.sanad.ui.suggestion;

import java.util.UUID;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.suggestion.Suggestion;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Decisions;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What can be done with suggestions: make one, take it back, accept, decline, look at the dossier. */
public final class SuggestionsController implements Screen {
    private final SuggestionsDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final SuggestionsModel model;
    private final Decisions decisions;

    public SuggestionsController(SuggestionsDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new SuggestionsModel(
                Rights.may(desk.session(), Action.PROPOSE),
                Rights.may(desk.session(), Action.WRITE_DOSSIERS),
                desk.session().officeCode());
        this.decisions = new Decisions(background, model.problems, this::read);
    }

    @Override
    public Node view() {
        return new SuggestionsView(this, model, wording, new SuggestionWords(wording, desk.offices())).node();
    }

    SuggestionsModel model() {
        return model;
    }

    @Override
    public void shown() {
        read();
    }

    /** Tells the frame how many wait for this office. */
    public void count() {
        background.run(
                "suggestion.count",
                () -> desk.suggestions().waiting(desk.session()),
                count -> navigator.waiting(Place.Suggestions.class, count));
    }

    /** Begins to suggest something about a dossier; with null, shows what there is. What was typed for another is not taken over. */
    public void open(UUID dossier) {
        model.problems.clear();
        var before = model.about.get();
        if (dossier == null || before != null && before.dossier().id().equals(dossier)) {
            return;
        }
        begin();
        background.run(
                "suggestion.dossier", () -> desk.dossiers().find(dossier), model.about::set, model.problems::show);
    }

    private void begin() {
        model.about.set(null);
        model.field.set(null);
        model.wanted.set("");
        model.reason.set("");
    }

    void onMake() {
        var dossier = model.about.get().dossier().id();
        var field = model.field.get();
        var wanted = model.wanted.get();
        var reason = model.reason.get();
        decisions.carryOut(
                "suggestion.make",
                () -> desk.suggestions().make(desk.session(), dossier, field, wanted, reason),
                this::begin);
    }

    void onLeave() {
        model.problems.clear();
        begin();
    }

    void onAnswer(Suggestion suggestion, boolean accepted, String reason) {
        decisions.carryOut(
                "suggestion.answered",
                () -> desk.suggestions().answer(desk.session(), suggestion.id(), accepted, reason));
    }

    void onWithdraw(Suggestion suggestion) {
        decisions.carryOut("suggestion.withdraw", () -> desk.suggestions().withdraw(desk.session(), suggestion.id()));
    }

    void onOpen(Suggestion suggestion) {
        navigator.go(new Place.Dossier(suggestion.dossier()));
    }

    private void read() {
        background.run(
                "suggestion.list",
                () -> desk.suggestions().list(desk.session()),
                list -> {
                    model.list.set(list);
                    count();
                },
                model.problems::show);
    }
}
