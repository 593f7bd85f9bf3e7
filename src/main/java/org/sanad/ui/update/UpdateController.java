package org.sanad.ui.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.sanad.core.release.Release;
import org.sanad.core.release.ReleaseFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do about the version of Sanad: look for a newer one, install it, go back, go on. */
public final class UpdateController implements Screen {
    private static final int THOUSAND = 1000;

    private final UpdateDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Runnable onward;
    private final UpdateModel model;

    /** @param onward leaves the screen after the first start of a version */
    public UpdateController(UpdateDesk desk, Wording wording, Background background, Dialogs dialogs, Runnable onward) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.onward = onward;
        this.model = new UpdateModel(desk.version(), desk.portable());
    }

    @Override
    public Node view() {
        return new UpdateView(this, model, wording);
    }

    @Override
    public void shown() {
        if (desk.portable() && model.stepProperty().get() instanceof UpdateStep.Choose) {
            background.run("update.found", this::onSticks, model.found()::setAll);
        }
    }

    private List<Path> onSticks() throws IOException {
        var found = new ArrayList<Path>();
        for (var stick : desk.sticks().get()) {
            try (var files = Files.list(stick)) {
                files.filter(ReleaseFile::named).sorted().forEach(found::add);
            }
        }
        return found;
    }

    /** The first start of a version: said before anything else. */
    public void fresh(String version, String before) {
        model.stepProperty().set(new UpdateStep.Fresh(version, before));
    }

    void onChoose() {
        dialogs.openFile("update.choose", "update.kind", "*" + Release.ENDING).ifPresent(this::onFile);
    }

    /** Checks a release; nothing is written. */
    public void onFile(Path file) {
        model.problems().clear();
        background.run(
                "update.check",
                () -> {
                    try (var opened = desk.versions().check(file)) {
                        return new UpdateStep.Checked(file, opened.release());
                    }
                },
                model.stepProperty()::set,
                this::refused);
    }

    /** Makes a backup, then puts the version beside the one in use. */
    void onInstall(UpdateStep.Checked checked) {
        var progress = new Progress();
        model.problems().clear();
        model.stepProperty().set(new UpdateStep.Installing(progress));
        background.run(
                "update.install",
                () -> {
                    desk.backup().run();
                    return desk.versions().install(checked.file(), share -> at(progress, share));
                },
                release -> model.stepProperty().set(new UpdateStep.Ready(release.version(), false)),
                this::refused);
    }

    private static void at(Progress progress, double share) {
        if (progress.cancelled()) {
            throw new ProblemException(Problem.of("release.stopped"));
        }
        progress.at(Math.round(share * THOUSAND), THOUSAND);
    }

    void onGoBack() {
        background.run(
                "update.back",
                () -> desk.versions().back(),
                chosen -> model.stepProperty().set(new UpdateStep.Ready(chosen.version(), true)),
                this::refused);
    }

    void onCancel() {
        model.problems().clear();
        model.stepProperty().set(new UpdateStep.Choose());
        shown();
    }

    void onOnward() {
        onward.run();
    }

    private void refused(ProblemException refusal) {
        if (!(model.stepProperty().get() instanceof UpdateStep.Fresh)) {
            model.stepProperty().set(new UpdateStep.Choose());
        }
        model.problems().show(refusal);
    }
}
