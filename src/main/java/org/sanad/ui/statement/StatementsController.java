package org.sanad.ui.statement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.spreadsheet.ExportService;
import org.sanad.core.statement.Statement;
import org.sanad.core.statement.StatementService;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with annual statements: freeze one, look at those there are. */
public final class StatementsController implements Screen {
    private final Session session;
    private final StatementService service;
    private final ExportService exports;
    private final Dialogs dialogs;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final StatementsModel model;

    public StatementsController(
            Session session,
            StatementService service,
            ExportService exports,
            OfficeTree offices,
            Clock clock,
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator) {
        this.session = session;
        this.service = service;
        this.exports = exports;
        this.dialogs = dialogs;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        var within = offices.within(session.officeCode()).stream()
                .map(offices::office)
                .toList();
        this.model = new StatementsModel(within, LocalDate.now(clock).getYear(), Rights.may(session, Action.DECIDE));
    }

    @Override
    public Node view() {
        return new StatementsView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("statement.list", this::signed, model.statements::setAll, model.problems::show);
    }

    private List<StatementsModel.Signed> signed() {
        return service.all(session).stream()
                .map(one -> new StatementsModel.Signed(one, service.seal(one)))
                .toList();
    }

    void onFreeze() {
        var year = model.year.get();
        var office = model.office.get().code();
        model.problems.clear();
        background.once(
                "statement.freeze",
                () -> service.freeze(session, office, year),
                statement -> {
                    var known = model.statements.stream()
                            .anyMatch(one -> one.statement().id().equals(statement.id()));
                    model.done.set(wording.get(
                            known ? "statement.frozen_before" : "statement.frozen", String.valueOf(statement.year())));
                    shown();
                },
                model.problems::show);
    }

    /** Asks for a file and writes the numbers into it. */
    void onNumbers(Statement statement) {
        var name = wording.get("statement.file", String.valueOf(statement.year())) + ".xlsx";
        dialogs.saveFile("statement.numbers", name, "export.form.xlsx", "*.xlsx")
                .ifPresent(file -> numbers(statement, file));
    }

    /** Asks for a file and writes the statement with its signature into it, for whoever has no register. */
    void onSignedFile(Statement statement) {
        var name = wording.get("statement.file", String.valueOf(statement.year())) + ".json";
        dialogs.saveFile("statement.signed_file", name, "export.form.json", "*.json")
                .ifPresent(file -> numbers(statement, file));
    }

    private void numbers(Statement statement, Path file) {
        model.problems.clear();
        model.done.set("");
        background.run(
                "statement.numbers",
                () -> exports.statement(session, service.find(session, statement.id()), file, wording.lang()),
                written -> model.done.set(
                        wording.get("statement.written", written.file().getFileName())),
                model.problems::show);
    }

    void onOpen(Statement statement) {
        navigator.go(new Place.PrintStatement(statement.id()));
    }
}
