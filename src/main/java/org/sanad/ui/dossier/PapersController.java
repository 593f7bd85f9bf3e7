package org.sanad.ui.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.paper.Attachment;
import org.sanad.core.paper.CheckedPaper;
import org.sanad.core.paper.Checklist;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Wording;

/** What a person can do with the papers of one dossier. */
final class PapersController implements FormPart {
    private final DossierDesk desk;
    private final FormFrame frame;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final PapersModel model;
    private final FieldValues marked = new FieldValues();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

    private Runnable typing = () -> {};

    PapersController(DossierDesk desk, FormFrame frame, Wording wording, Background background, Dialogs dialogs) {
        this.desk = desk;
        this.frame = frame;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
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

    /** What is there and what is missing; null for a dossier that was never kept. */
    ReadOnlyObjectProperty<Checklist> checklist() {
        return model.checklist;
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

    /** A remark is typed; {@link #leaving} keeps it. */
    void onTyping(Runnable kept) {
        typing = kept;
    }

    /** The person leaves the remark, or the dossier: before another one is shown, whose papers have remarks of their own. */
    void leaving() {
        var kept = typing;
        typing = () -> {};
        kept.run();
    }

    void onRemark(CheckedPaper paper, String typed) {
        var remark = typed.isBlank() ? null : typed.strip();
        if (!Objects.equals(remark, paper.remark())) {
            mark(new PaperMark(paper.kind().code(), paper.presence(), remark));
        }
    }

    void onChooseScan(PaperKind paper) {
        dialogs.openFile("scan.choose", "scan.kind_of_file", "*.pdf", "*.jpg", "*.jpeg", "*.png")
                .ifPresent(file -> onFiles(paper, List.of(file)));
    }

    /** Attaches files that were chosen, dropped or pasted. */
    void onFiles(PaperKind paper, List<Path> files) {
        act(id -> files.forEach(file -> desk.scans().attach(desk.session(), id, paper.code(), file)));
    }

    /** Attaches the files or the picture of the clipboard. */
    void onPaste(PaperKind paper, Clipboard board) {
        var files = ScanDrop.files(board);
        if (!files.isEmpty()) {
            onFiles(paper, files);
            return;
        }
        ScanDrop.picture(board)
                .ifPresentOrElse(
                        png -> act(id ->
                                desk.scans().attach(desk.session(), id, paper.code(), paper.code() + ".png", png)),
                        () -> dialogs.tell("scan.paste", wording.get("scan.nothing_to_paste")));
    }

    /** A copy in clear, where the person says. */
    void onSaveCopy(Attachment scan) {
        dialogs.saveFile("scan.save_copy", scan.name(), "scan.kind_of_file", "*.*")
                .ifPresent(file -> background.run(
                        "scan.copy",
                        () -> {
                            desk.scans().saveCopy(scan.id(), file);
                            return file;
                        },
                        written -> {}));
    }

    void onRemove(Attachment scan) {
        if (dialogs.confirm("scan.remove", wording.get("scan.remove_text", scan.name()), "scan.remove")) {
            act(id -> desk.scans().remove(desk.session(), scan.id()));
        }
    }

    /**
     * Unfolds a page; a picture is one.
     *
     * @param page from 0
     * @param refused told why it cannot be shown
     */
    void onShow(Attachment scan, int page, Consumer<ScanPage> shown, Consumer<Problem> refused) {
        background.run(
                "scan.show",
                () -> ScanPage.of(scan, desk.scans().content(scan.id()), page),
                shown,
                refusal -> refused.accept(refusal.problem()));
    }

    private void act(Consumer<UUID> work) {
        if (model.readOnly.get()) {
            return;
        }
        var id = model.file.get().dossier().id();
        frame.actEach(marked, "dossier.scan", () -> {
            work.accept(id);
            return desk.dossiers().find(id);
        });
    }

    private void mark(PaperMark mark) {
        var id = model.file.get().dossier().id();
        frame.actEach(marked, "dossier.paper", () -> {
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
