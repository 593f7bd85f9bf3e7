package org.sanad.ui.backup;

import java.nio.file.Path;
import javafx.scene.Node;
import org.sanad.core.backup.Restoring;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Restoring a backup: look inside first, then where to, then the password it was made with. */
public final class RestoreController implements Screen {
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Restore restore;
    private final RestoreModel model = new RestoreModel();
    private final Reach reach;

    public RestoreController(
            Wording wording, Background background, Dialogs dialogs, Navigator navigator, Restore restore) {
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.restore = restore;
        this.reach = new Reach(restore, background, dialogs, model.problems());
        reach.chosenProperty().subscribe(this::chosen);
    }

    @Override
    public Node view() {
        return new RestoreView(this, model, wording);
    }

    @Override
    public void shown() {
        reach.onLook();
    }

    Reach reach() {
        return reach;
    }

    private void chosen(Restoring.Found found) {
        model.insideProperty().set(null);
        model.folderProperty()
                .set(
                        found == null
                                ? ""
                                : restore.proposedFolder(found.about().office()).toString());
    }

    void onChooseFolder() {
        dialogs.folder("setup.folder")
                .ifPresent(folder -> model.folderProperty().set(folder.toString()));
    }

    /** Shows what the backup holds; nothing is restored. */
    void onLookInside() {
        if (!begin()) {
            return;
        }
        var backup = reach.chosenProperty().get().file();
        var password = model.passwordProperty().get().toCharArray();
        background.run(
                "restore.inside",
                () -> restore.inside(backup, password),
                inside -> {
                    model.workingProperty().set(false);
                    model.insideProperty().set(inside);
                },
                this::refused);
    }

    /** Whether work may begin: nothing else is at work, and there is a password. */
    private boolean begin() {
        if (model.workingProperty().get()) {
            return false;
        }
        if (model.passwordProperty().get().isEmpty()) {
            model.problems().mark("password", Problem.at("password", "unlock.password_missing"));
            return false;
        }
        model.problems().clear();
        model.workingProperty().set(true);
        return true;
    }

    void onRestore() {
        if (!begin()) {
            return;
        }
        var chosen = reach.chosenProperty().get();
        var folder = Path.of(model.folderProperty().get().strip());
        var password = model.passwordProperty().get().toCharArray();
        background.run(
                "restore.restore",
                () -> {
                    restore.restore(chosen.file(), folder, null, password);
                    return folder;
                },
                done -> {
                    model.workingProperty().set(false);
                    navigator.go(new Place.Unlock(done, chosen.about().madeAt()));
                },
                this::refused);
    }

    void onBack() {
        navigator.go(new Place.Start());
    }

    private void refused(ProblemException refusal) {
        model.workingProperty().set(false);
        var problem = refusal.problem();
        if (problem.key().equals("register.wrong_password")) {
            model.problems().mark("password", problem);
        } else {
            model.problems().show(refusal);
        }
    }
}
