package org.sanad.ui.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.sanad.core.dossier.DossierLine;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.ListView;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.KeptNode;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Shortcut;
import org.sanad.ui.kit.Wording;

/** What a person can do with the list of dossiers. */
public final class DossierListController implements Screen {
    private static final String LAYOUT = "list_layout";

    private final DossierDesk desk;
    private final Wording wording;
    private final Background background;
    private final Navigator navigator;
    private final DossierListModel model;
    private final Choices choices;
    private final DraftOffers drafts;
    private final BulkController bulk;
    private final ViewsController views;
    /** The layout that the list has where no view is looked at. */
    private ListLayout usual = ListLayout.FIRST;

    private final KeptNode shown = new KeptNode();

    public DossierListController(DossierDesk desk, Wording wording, Background background, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.drafts = new DraftOffers(desk, background, navigator);
        this.choices = new Choices(desk.offices(), desk.clock());
        this.model = new DossierListModel(this::onPage);
        this.views = new ViewsController(desk, background, this::now, this::onView, model.notice::set);
        this.bulk = new BulkController(desk, wording, background, model.notice::set, this::refresh);
        background.run(
                "dossier.kept_layout",
                () -> ListLayout.of(desk.list().kept(layoutSetting()).orElse(null)),
                kept -> {
                    usual = kept;
                    if (views.model().current.get() == null) {
                        model.layout.set(kept);
                    }
                });
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl+F", "keys.narrow"),
                new Shortcut("↓", "keys.to_list"),
                new Shortcut("Enter", "keys.open"),
                new Shortcut("Space", "keys.summary"),
                new Shortcut("Ctrl+A", "keys.all"),
                new Shortcut("Ctrl+C", "keys.copy"),
                new Shortcut("Ctrl+Enter", "keys.together"),
                new Shortcut("Ctrl+Z", "keys.take_back"),
                new Shortcut("Ctrl+Shift+S", "keys.keep_view"),
                new Shortcut("Ctrl+P", "keys.print"),
                new Shortcut("Esc", "keys.all_again"));
    }

    /** The same for all visits of a list, as long as the language stays. */
    @Override
    public Node view() {
        return shown.of(wording.lang(), () -> {
            var values = new FilterValues(
                    wording.texts(), model, desk.offices(), desk.session().officeCode());
            var lines = new LineWords(wording.texts(), desk.offices());
            var offered = new DraftLines(wording.texts(), desk.offices(), drafts);
            return new DossierListView(wording, model, this, lines, offered, values).node();
        });
    }

    /** Reads the list again: something may have been saved or received meanwhile. */
    @Override
    public void shown() {
        background.run("dossier.programmes", () -> desk.awards().programmes(), model.programmes::setAll);
        views.read();
        drafts.look();
        refresh();
    }

    /** Shows some dossiers: how a figure of the dashboard opens its list. */
    public void show(Choice choice) {
        if (views.model().current.get() != null) {
            views.left();
            model.layout.set(usual);
        }
        model.choice.set(choice);
        model.find.set(choice.text() == null ? "" : choice.text());
        refresh();
    }

    /** Shows some dossiers, or a view that the person keeps. */
    public void open(Place.Dossiers place) {
        show(place.choice());
        if (place.view() != null) {
            views.look(place.view());
        }
    }

    void onFind(String typed) {
        var text = typed.isBlank() ? null : typed;
        if (!Objects.equals(text, model.choice.get().text())) {
            narrow(choice -> choice.text(text));
        }
    }

    void narrow(UnaryOperator<Choice> change) {
        model.choice.set(change.apply(model.choice.get()));
        views.compare();
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

    /** Whether the person may begin and change dossiers. */
    boolean writes() {
        return bulk.offered();
    }

    void onNew() {
        navigator.go(new Place.Dossier(null));
    }

    /** Shows the list as paper. */
    void onPrint() {
        var choice = model.choice.get();
        var words = new ChoiceWords(wording.texts(), desk.offices(), model.programmes);
        navigator.go(new Place.PrintList(choices.query(choice), words.of(choice), model.arrangement()));
    }

    /** Writes the list into a file. */
    void onExport() {
        navigator.go(new Place.Export(choices.query(model.choice.get()), model.arrangement()));
    }

    void onSort(DossierOrder order) {
        if (!order.equals(model.order.get())) {
            model.order.set(order);
            views.compare();
            refresh();
        }
    }

    /** Lays the list out and, where no view is looked at, keeps it so. */
    void onLayout(ListLayout layout) {
        if (layout.equals(model.layout.get())) {
            return;
        }
        model.layout.set(layout);
        views.compare();
        if (views.model().current.get() == null) {
            usual = layout;
            background.run(
                    "dossier.layout",
                    () -> {
                        desk.list().keep(layoutSetting(), layout.words());
                        return layout;
                    },
                    kept -> {});
        }
    }

    /** Each person lays the list out as they like. */
    private String layoutSetting() {
        var account = desk.session().account();
        return account == null ? LAYOUT : LAYOUT + "/" + account;
    }

    private ViewWords now() {
        return new ViewWords(model.choice.get(), model.order.get(), model.layout.get());
    }

    private void onView(ListView view) {
        var words = ViewWords.of(view, wording.lang() == Lang.AR);
        model.choice.set(words.choice());
        model.order.set(words.order());
        model.layout.set(words.layout());
        model.find.set(words.choice().text() == null ? "" : words.choice().text());
        refresh();
    }

    ViewsController views() {
        return views;
    }

    void onSelect(Selected selected) {
        model.selected.set(selected);
        model.copiedLines.set(0);
        if (!selected.several() || selected.all()) {
            model.selectedTotals.set(selected.all() ? model.totals.get() : null);
            return;
        }
        var query = choices.query(model.choice.get());
        var order = model.order.get();
        background.run(
                "dossier.selected",
                () -> desk.list().totals(Set.copyOf(selected.ids(desk.list(), query, order))),
                totals -> {
                    if (selected.equals(model.selected.get())) {
                        model.selectedTotals.set(totals);
                    }
                });
    }

    /** Copies the selected lines, also those that were never shown, with the columns that are. */
    void onCopy() {
        var selected = model.selected.get();
        var query = choices.query(model.choice.get());
        var order = model.order.get();
        var columns = model.layout.get().columns();
        var words = new LineWords(wording.texts(), desk.offices());
        background.run("dossier.copy", () -> desk.list().lines(selected.ids(desk.list(), query, order)), lines -> {
            model.copied.set(words.copied(columns, lines));
            model.copiedLines.set(lines.size());
        });
    }

    BulkController bulk() {
        return bulk;
    }

    /** Begins a step of all that is selected. */
    void onStepTogether() {
        var selected = model.selected.get();
        if (bulk.offered() && !selected.none()) {
            var query = choices.query(model.choice.get());
            var order = model.order.get();
            bulk.onBegin(() -> selected.ids(desk.list(), query, order));
        }
    }

    /** Undoes what was told of last, where it can be undone. */
    void onUndo() {
        if (model.notice.get() != null) {
            model.notice.get().undo().run();
        }
    }

    private void refresh() {
        var query = choices.query(model.choice.get());
        var order = model.order.get();
        model.selected.set(Selected.NONE);
        model.selectedTotals.set(null);
        model.copiedLines.set(0);
        background.run("dossier.list", () -> desk.list().page(query, order, 0, PagedLines.PAGE), page -> {
            model.totals.set(page.totals());
            model.lines.begin(page);
            model.loaded.set(true);
        });
        var choice = model.choice.get();
        background.run("dossier.counts", () -> new ListCounts(desk.list(), choices).of(choice), model.counts::set);
    }

    private void onPage(int offset) {
        var choice = model.choice.get();
        var query = choices.query(choice);
        var order = model.order.get();
        background.run(
                "dossier.page." + offset, () -> desk.list().page(query, order, offset, PagedLines.PAGE), page -> {
                    if (choice.equals(model.choice.get()) && order.equals(model.order.get())) {
                        model.lines.add(page);
                    }
                });
    }
}
