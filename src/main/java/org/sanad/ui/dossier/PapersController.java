package org.sanad.ui.dossier;

import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.paper.CheckedPaper;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Background;

/** What a person can do with the papers of one dossier. */
final class PapersController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final Background background;
    private final PapersModel model;
    private final FieldValues marked = new FieldValues();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    PapersController(DossierDesk desk, FormFrame frame, Background background) {
        this.desk = desk;
        this.frame = frame;
        this.background = background;
        this.model = new PapersModel(frame.file(), frame.readOnly());
        // a mark leaves the file equal to what it was: asked whenever it is set, not only when it differs
        frame.file().subscribe(() -> show(frame.file().get()));
    }

    @Override
    public Section section() {
        return Section.PAPERS;
    }

    @Override
    public Node view(Texts texts) {
        return new PapersView(texts, model, this).node();
    }

    @Override
    public ObservableValue<Fill> fill() {
        return model.checklist.map(PapersModel::fill).orElse(Fill.EMPTY);
    }

    @Override
    public ObservableValue<String> count() {
        return model.checklist.map(PapersModel::count).orElse("");
    }

    @Override
    public ObservableBooleanValue busy() {
        return busy;
    }

    @Override
    public boolean cancel() {
        return false;
    }

    /** A dossier gets its checklist when it is kept for the first time. */
    void onBegin() {
        frame.save(file -> {});
    }

    void onPresence(CheckedPaper paper, Presence presence) {
        if (presence != paper.presence()) {
            mark(new PaperMark(paper.kind().code(), presence, paper.remark()));
        }
    }

    void onRemark(CheckedPaper paper, String typed) {
        var remark = typed.isBlank() ? null : typed.strip();
        if (!Objects.equals(remark, paper.remark())) {
            mark(new PaperMark(paper.kind().code(), paper.presence(), remark));
        }
    }

    private void mark(PaperMark mark) {
        var id = model.file.get().dossier().id();
        frame.act(marked, "dossier.paper", () -> {
            desk.papers().mark(desk.session(), id, mark);
            return desk.dossiers().find(id);
        });
    }

    private void show(DossierFile file) {
        if (file == null) {
            model.checklist.set(null);
            return;
        }
        var id = file.dossier().id();
        background.run("dossier.papers", () -> desk.papers().checklist(id), read -> {
            if (model.file.get() != null && model.file.get().dossier().id().equals(id)) {
                model.checklist.set(read);
            }
        });
    }
}
