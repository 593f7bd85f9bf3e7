package org.sanad.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.document.DocumentKind;
import org.sanad.core.document.Paper;
import org.sanad.core.document.Pictures;
import org.sanad.core.document.WordingService;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do with the wording of documents: change it and see at once how it looks. */
public final class WordingController implements Screen {
    private static final int DOTS = 110;

    private final WordingDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final WordingModel model;

    public WordingController(
            WordingDesk desk, Wording wording, Background background, Dialogs dialogs, Navigator navigator) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.model = new WordingModel(Rights.may(desk.session(), Action.CHANGE_SETTINGS));
    }

    @Override
    public Node view() {
        return new WordingView(this, model, wording).node();
    }

    @Override
    public void shown() {
        if (!model.changed.get()) {
            read();
        }
    }

    void onTarget(WordingModel.Target target) {
        if (target != null && !target.equals(model.target.get()) && mayLeave()) {
            model.target.set(target);
            if (!target.langs().contains(model.lang.get())) {
                model.lang.set(Lang.AR);
            }
            read();
        }
    }

    void onLang(Lang lang) {
        if (lang != model.lang.get() && mayLeave()) {
            model.lang.set(lang);
            read();
        }
    }

    /** What was typed is asked about before it is lost. */
    private boolean mayLeave() {
        return !model.changed.get()
                || dialogs.confirm("wording.leave", wording.get("wording.leave_text"), "wording.leave");
    }

    void onTyped(String text) {
        model.text.set(text);
        model.changed.set(true);
        model.done.set(null);
    }

    /** Draws what was typed; the faults of a wording that cannot be drawn stand beside it. */
    void onPreview() {
        var kind = kind();
        var lang = model.lang.get();
        var text = model.text.get();
        background.run("wording.preview", () -> drawn(kind, lang, text), this::show, this::refused);
    }

    /** Puts in what the shipped wording prints besides; nothing is kept yet. */
    void onComplete() {
        model.text.set(WordingService.completed(kind(), model.lang.get(), model.text.get()));
        model.changed.set(true);
        model.done.set("wording.completed");
        onPreview();
    }

    void onPage(int page) {
        var paper = model.paper.get();
        background.run("wording.page", () -> Pictures.of(paper.pdf(), page, DOTS), model.page::set);
    }

    void onKeep() {
        keep("wording.kept", model.text.get());
    }

    /** Back to the wording that comes with Sanad. */
    void onShipped() {
        if (dialogs.confirm("wording.shipped", wording.get("wording.shipped_text"), "wording.shipped")) {
            model.text.set(WordingService.shipped(kind(), model.lang.get()));
            keep("wording.shipped_kept", null);
        }
    }

    void onLogo() {
        dialogs.openFile("wording.logo", "wording.logo_kind", "*.png", "*.jpg", "*.jpeg")
                .ifPresent(file -> logo(() -> read(file)));
    }

    void onNoLogo() {
        logo(() -> null);
    }

    void onBack() {
        if (mayLeave()) {
            model.changed.set(false);
            navigator.back();
        }
    }

    private DocumentKind kind() {
        return model.target.get().kind();
    }

    private void read() {
        var kind = kind();
        var lang = model.lang.get();
        background.run("wording.read", () -> desk.wordings().wording(kind, lang), text -> {
            model.text.set(text);
            model.changed.set(false);
            model.done.set(null);
            onPreview();
        });
    }

    private void keep(String done, String text) {
        var kind = kind();
        var lang = model.lang.get();
        act(done, () -> {
            desk.wordings().keep(desk.session(), kind, lang, text);
            return true;
        });
    }

    private void logo(Callable<byte[]> picture) {
        act("wording.kept", () -> {
            desk.wordings().keepLogo(desk.session(), picture.call());
            return false;
        });
    }

    /** @param work true when what was typed is kept by it */
    private void act(String done, Callable<Boolean> work) {
        background.run(
                "wording.keep",
                work,
                typedIsKept -> {
                    model.changed.set(model.changed.get() && !typedIsKept);
                    model.done.set(done);
                    onPreview();
                },
                this::refused);
    }

    private static byte[] read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(1_000_000);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("file.cannot_read", file.getFileName()), e);
        }
    }

    private record Drawn(Paper paper, Pictures.Page page, List<String> missing) {}

    private Drawn drawn(DocumentKind kind, Lang lang, String text) {
        var paper = desk.wordings().preview(kind, lang, text);
        return new Drawn(paper, Pictures.of(paper.pdf(), 0, DOTS), WordingService.missing(kind, lang, text));
    }

    private void show(Drawn drawn) {
        model.problems.clear();
        model.paper.set(drawn.paper());
        model.page.set(drawn.page());
        model.missing.setAll(drawn.missing());
    }

    private void refused(ProblemException refusal) {
        model.problems.setAll(refusal.problems());
    }
}
