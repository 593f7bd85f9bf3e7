package org.sanad.ui.backup;

import java.nio.file.Path;
import javafx.scene.Node;
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
    private final Navigator navigator;
    private final Restore restore;
    private final RepairModel model;
    private final Reach reach;

    public RepairController(
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator,
            Restore restore,
            Path folder) {
        this.wording = wording;
        this.background = background;
        this.navigator = navigator;
        this.restore = restore;
        this.model = new RepairModel(folder);
        this.reach = new Reach(restore, background, dialogs, model.problems());
    }

    @Override
    public Node view() {
        return new RepairView(this, model, wording);
    }

    @Override
    public void shown() {
        reach.onLook();
    }

    Reach reach() {
        return reach;
    }

    void onRepair() {
        var chosen = reach.chosenProperty().get();
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
