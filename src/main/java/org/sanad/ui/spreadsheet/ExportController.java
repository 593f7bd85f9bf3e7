package org.sanad.ui.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.sanad.core.dossier.Arrangement;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do to write dossiers or figures into a file. */
public final class ExportController implements Screen {
    private final ExportDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ExportModel model = new ExportModel();
    private DossierQuery query = DossierQuery.ALL;

    public ExportController(
            ExportDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    /** Begins with the dossiers of a list. */
    public void open(Place.Export place) {
        if (model.progress.get() != null) {
            return; // one is being written
        }
        query = place.query();
        model.arrangement.set(place.arrangement());
        model.asShown.set(!place.arrangement().columns().isEmpty());
        model.done.set(null);
        model.problems.clear();
        model.unmasked.set(false);
        model.dossiers.set(-1);
        background.run("export.count", () -> desk.count().applyAsInt(query), model.dossiers::set);
    }

    @Override
    public Node view() {
        return new ExportView(this, model, wording, desk.mayUnmask());
    }

    ExportModel model() {
        return model;
    }

    public void onWhat(ExportOrder.What what) {
        model.what.set(what);
        if (what != ExportOrder.What.LIST) {
            model.unmasked.set(false);
            if (model.form.get() == ExportModel.Form.JSON) {
                model.form.set(ExportModel.Form.XLSX);
            }
        }
    }

    public void onChooseFile() {
        var ending = model.form.get().ending();
        var name = wording.get("export.name." + model.what.get().code()) + "." + ending;
        dialogs.saveFile("export.title", name, "export.form." + ending, "*." + ending)
                .ifPresent(this::onFile);
    }

    /** Writes the file; a name without the ending gets it. */
    public void onFile(Path chosen) {
        var ending = "." + model.form.get().ending();
        var named = chosen.getFileName().toString();
        var file = named.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(named + ending);
        var order = order(file);
        var progress = new Progress();
        model.problems.clear();
        model.done.set(null);
        model.progress.set(progress);
        background.run(
                "export.write",
                () -> desk.exports().write(desk.session(), order, (done, total) -> {
                    if (progress.cancelled()) {
                        throw new ProblemException(Problem.of("export.stopped"));
                    }
                    progress.at(done, total);
                }),
                exported -> {
                    model.progress.set(null);
                    model.done.set(exported);
                },
                refusal -> {
                    model.progress.set(null);
                    model.problems.show(refusal);
                });
    }

    private ExportOrder order(Path file) {
        return switch (model.what.get()) {
            case LIST ->
                ExportOrder.list(file, query, model.unmasked.get(), wording.lang())
                        .as(arrangement());
            case SCDL -> ExportOrder.scdl(file, query);
            case TOTALS ->
                ExportOrder.totals(file, ExportOrder.figures(query), List.of(model.by.get()), wording.lang());
        };
    }

    private Arrangement arrangement() {
        var shown = model.arrangement.get();
        return model.asShown.get() ? shown : shown.allColumns();
    }

    public void onBack() {
        navigator.back();
    }
}
