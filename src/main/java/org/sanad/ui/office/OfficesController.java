package org.sanad.ui.office;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.core.publication.PublicTable;
import org.sanad.core.reference.OfficeList;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do about the offices below. */
public final class OfficesController implements Screen {
    private final OfficesDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final OfficesModel model;

    public OfficesController(
            OfficesDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.model = new OfficesModel(
                desk.headquarters() && Rights.may(desk.session(), Action.CHANGE_SETTINGS),
                desk.offices().get());
        model.thisYear = LocalDate.now(desk.clock()).getYear();
        model.wanted.set(YearMonth.now(desk.clock()).minusMonths(1));
    }

    @Override
    public Node view() {
        return new OfficesView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("office.glance", this::look, this::show, model.problems::show);
        lookAtMonth();
        onPublishedBy(model.publishedBy.get());
    }

    private record Published(PublicTable table, List<Programme> programmes) {}

    /** Makes the table for publication by a breakdown. */
    void onPublishedBy(Dimension by) {
        model.publishedBy.set(by);
        publish(by, model.publishedYear.get());
    }

    /** @param year in which the projects were settled; null for all since the register began */
    void onPublishedYear(Integer year) {
        if (!Objects.equals(year, model.publishedYear.get())) {
            model.publishedYear.set(year);
            publish(model.publishedBy.get(), year);
        }
    }

    private void publish(Dimension by, Integer year) {
        var from = year == null ? null : LocalDate.of(year, 1, 1);
        var to = year == null ? null : LocalDate.of(year, 12, 31);
        background.run(
                "office.publication",
                () -> new Published(
                        desk.publications().table(desk.session(), by, from, to),
                        desk.programmes().get()),
                published -> {
                    published.programmes().forEach(one -> model.programmes.put(one.code(), one.name(wording.lang())));
                    model.publication.set(published.table());
                },
                model.problems::show);
    }

    void onSavePublication() {
        var table = model.publication.get();
        if (table != null) {
            dialogs.saveFile(
                            "publication.save",
                            "statistics-" + table.by().code() + year(table) + ".xlsx",
                            "import.kind_of_file",
                            "*.xlsx",
                            "*.csv")
                    .ifPresent(file -> background.run(
                            "office.publish",
                            () -> desk.exports().get().publication(desk.session(), table, file, wording.lang()),
                            written -> model.problems.clear(),
                            model.problems::show));
        }
    }

    private static String year(PublicTable table) {
        return table.from() == null ? "" : "-" + table.from().getYear();
    }

    private record Looked(OfficeTree tree, List<OfficeGlance> glances) {}

    private Looked look() {
        return new Looked(desk.offices().get(), desk.overview().get().glance(desk.session()));
    }

    private void show(Looked looked) {
        model.tree.set(looked.tree());
        model.glances.setAll(looked.glances());
    }

    private void lookAtMonth() {
        var wanted = model.wanted.get();
        background.run(
                "office.month",
                () -> desk.overview().get().month(desk.session(), wanted),
                model.month::set,
                model.problems::show);
    }

    /** @param months forward, or back where it is below 0 */
    void onMonth(int months) {
        model.wanted.set(model.wanted.get().plusMonths(months));
        lookAtMonth();
    }

    void onOpen(OfficeGlance glance) {
        navigator.go(new Place.Dossiers(Choice.ALL.office(glance.office().code())));
    }

    void onInvite() {
        navigator.go(new Place.Exchanges());
    }

    void onAdd() {
        onCancel();
        model.fields.clear();
        model.adding.set(true);
        model.typing.set(true);
    }

    void onEdit(OfficeGlance glance) {
        onCancel();
        var office = glance.office();
        var tree = model.tree.get();
        model.fields.show(
                office,
                office.parentCode() == null ? null : tree.office(office.parentCode()),
                office.provinceCode() == null
                        ? null
                        : tree.province(office.provinceCode()).orElse(null));
        model.adding.set(false);
        model.typing.set(true);
    }

    void onCancel() {
        model.problems.clear();
        model.typing.set(false);
        model.list.set(null);
    }

    void onKeep() {
        if (model.problems.unreadable()) {
            return;
        }
        var office = model.fields.office();
        act(() -> desk.reference().keep(desk.session(), List.of(office)));
    }

    void onChooseList() {
        dialogs.openFile("office.list_choose", "import.kind_of_file", "*.xlsx", "*.ods", "*.csv")
                .ifPresent(this::onList);
    }

    /** Reads a list of offices and tells what it would change. */
    void onList(Path file) {
        onCancel();
        background.run(
                "office.list",
                () -> OfficeList.read(file, desk.offices().get()),
                model.list::set,
                model.problems::show);
    }

    void onTakeList() {
        List<Office> offices = model.list.get().changed();
        act(() -> desk.reference().keep(desk.session(), offices));
    }

    private void act(Runnable work) {
        Callable<Looked> whole = () -> {
            work.run();
            return look();
        };
        background.run(
                "office.keep",
                whole,
                looked -> {
                    onCancel();
                    show(looked);
                },
                model.problems::show);
    }
}
