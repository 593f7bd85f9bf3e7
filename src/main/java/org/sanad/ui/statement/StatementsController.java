package org.sanad.ui.statement;

import java.time.Clock;
import java.time.LocalDate;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.statement.Statement;
import org.sanad.core.statement.StatementService;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with annual statements: freeze one, look at those there are. */
public final class StatementsController implements Screen {
    private final Session session;
    private final StatementService service;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final StatementsModel model;

    public StatementsController(
            Session session,
            StatementService service,
            Clock clock,
            Wording wording,
            Background background,
            Navigator navigator) {
        this.session = session;
        this.service = service;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.model = new StatementsModel(LocalDate.now(clock).getYear(), Rights.may(session, Action.DECIDE));
    }

    @Override
    public Node view() {
        return new StatementsView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("statement.list", () -> service.all(session), model.statements::setAll, model.problems::show);
    }

    void onFreeze() {
        var year = model.year.get();
        model.problems.clear();
        background.run(
                "statement.freeze",
                () -> service.freeze(session, year),
                statement -> {
                    model.frozen.set(statement);
                    shown();
                },
                model.problems::show);
    }

    void onOpen(Statement statement) {
        navigator.go(new Place.PrintStatement(statement.id()));
    }
}
