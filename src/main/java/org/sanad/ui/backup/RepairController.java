package org.sanad.ui.backup;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.sanad.core.backup.Restoring.Found;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Repairing a register: the newest backup within reach is proposed; one button; then the password as usual. */
public final class RepairController implements Screen {
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Restore restore;
    private final RepairModel model;

    public RepairController(
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator,
            Restore restore,
            Path folder) {
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.restore = restore;
        this.model = new RepairModel(folder);
    }

    @Override
    public Node view() {
        return new RepairView(this, model, wording);
    }

    @Override
    public void shown() {
        onLook();
    }

    /** A stick may just have been plugged in. */
    void onLook() {
        background.run("repair.look", restore::found, this::show, this::refused);
    }

    private void show(List<Found> found) {
        model.problems().clear();
        model.chosenProperty().set(found.isEmpty() ? null : found.getFirst());
        model.found().setAll(found);
    }

    /** A backup that stands elsewhere. */
    void onChoose() {
        dialogs.openFile("restore.backup", "restore.kind", "*.sanad-backup")
                .ifPresent(file -> background.run(
                        "repair.look",
                        () -> new Found(file, restore.look(file)),
                        found -> {
                            model.problems().clear();
                            model.chosenProperty().set(found);
                            model.found().remove(found);
                            model.found().addFirst(found);
                        },
                        this::refused));
    }

    void onRepair() {
        var chosen = model.chosenProperty().get();
        if (chosen == null || model.workingProperty().get()) {
            return;
        }
        model.problems().clear();
        model.workingProperty().set(true);
        background.run(
                "repair.repair",
                () -> {
                    restore.repair(chosen.file(), model.folder());
                    return model.folder();
                },
                repaired -> {
                    model.workingProperty().set(false);
                    navigator.go(new Place.Unlock(repaired));
                },
                this::refused);
    }

    void onBack() {
        navigator.go(new Place.Start());
    }

    private void refused(ProblemException refusal) {
        model.workingProperty().set(false);
        model.problems().show(refusal);
    }
}
