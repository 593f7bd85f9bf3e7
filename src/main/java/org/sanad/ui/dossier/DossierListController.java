package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.sanad.core.dossier.DossierLine;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with the list of dossiers. */
public final class DossierListController implements Screen {
    private final DossierDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final DossierListModel model;
    private final Choices choices;

    public DossierListController(DossierDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.choices = new Choices(desk.offices());
        this.model = new DossierListModel(this::onPage);
        background.run("dossier.programmes", () -> desk.awards().programmes(), model.programmes::setAll);
    }

    @Override
    public Node view() {
        return new DossierListView(
                        wording.texts(),
                        model,
                        this,
                        LocalDate.now(desk.clock()).getYear())
                .node();
    }

    /** Reads the list again: something may have been saved or received meanwhile. */
    @Override
    public void shown() {
        refresh();
    }

    /** Shows some dossiers: how a figure of the dashboard opens its list. */
    public void show(Choice choice) {
        model.find.set(choice.text() == null ? "" : choice.text());
        model.choice.set(choice);
        refresh();
    }

    void onFind(String typed) {
        var text = typed.isBlank() ? null : typed;
        if (!java.util.Objects.equals(text, model.choice.get().text())) {
            narrow(choice -> choice.text(text));
        }
    }

    void narrow(UnaryOperator<Choice> change) {
        model.choice.set(change.apply(model.choice.get()));
        refresh();
    }

    void onClear() {
        show(Choice.ALL);
    }

    void onOpen(DossierLine line) {
        if (line != null) {
            navigator.go(new Place.Dossier(line.id()));
        }
    }

    void onNew() {
        navigator.go(new Place.Dossier(null));
    }

    /** Shows the list as paper. */
    void onPrint() {
        var choice = model.choice.get();
        navigator.go(new Place.PrintList(choices.query(choice), choice.text() == null ? "" : choice.text()));
    }

    /** Writes the list into a file. */
    void onExport() {
        navigator.go(new Place.Export(choices.query(model.choice.get())));
    }

    private void refresh() {
        var query = choices.query(model.choice.get());
        background.run("dossier.list", () -> desk.list().page(query, 0, PagedLines.PAGE), page -> {
            model.totals.set(page.totals());
            model.lines.begin(page);
            model.loaded.set(true);
        });
    }

    private void onPage(int offset) {
        var choice = model.choice.get();
        var query = choices.query(choice);
        background.run("dossier.page." + offset, () -> desk.list().page(query, offset, PagedLines.PAGE), page -> {
            if (choice.equals(model.choice.get())) {
                model.lines.add(page);
            }
        });
    }
}
