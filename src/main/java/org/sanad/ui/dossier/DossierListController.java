package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Background;

/** What a person can do with the list of dossiers. */
public final class DossierListController {
    private final DossierDesk desk;
    private final Background background;
    private final Consumer<UUID> open;
    private final Runnable create;
    private final DossierListModel model;

    /**
     * @param open opens a dossier
     * @param create begins a new one
     */
    public DossierListController(DossierDesk desk, Background background, Consumer<UUID> open, Runnable create) {
        this.desk = desk;
        this.background = background;
        this.open = open;
        this.create = create;
        this.model = new DossierListModel(this::onPage);
        background.run("dossier.programmes", () -> desk.awards().programmes(), model.programmes::setAll);
        onRefresh();
    }

    /** The screen in a language; filters and what was found stay. */
    public Parent view(Texts texts) {
        var years = LocalDate.now(desk.clock()).getYear();
        return new DossierListView(texts, model, this, years).node();
    }

    /** Reads the list again: after a save, or when packages were received. */
    public void onRefresh() {
        var query = model.query.get();
        background.run("dossier.list", () -> desk.list().page(query, 0, PagedLines.PAGE), page -> {
            model.totals.set(page.totals());
            model.lines.begin(page);
            model.loaded.set(true);
        });
    }

    /** Shows the dossiers of a query: how a figure of the dashboard opens its list. */
    public void onShow(DossierQuery query) {
        model.find.set(query.find());
        model.query.set(query);
        onRefresh();
    }

    void onFind(String text) {
        if (!text.equals(model.query.get().find())) {
            narrow(query -> query.finding(text));
        }
    }

    void narrow(UnaryOperator<DossierQuery> change) {
        model.query.set(change.apply(model.query.get()));
        onRefresh();
    }

    void onClear() {
        onShow(DossierQuery.ALL);
    }

    void onOpen(DossierLine line) {
        if (line != null) {
            open.accept(line.id());
        }
    }

    void onNew() {
        create.run();
    }

    private void onPage(int offset) {
        var query = model.query.get();
        background.run("dossier.page." + offset, () -> desk.list().page(query, offset, PagedLines.PAGE), page -> {
            if (query.equals(model.query.get())) {
                model.lines.add(page);
            }
        });
    }
}
