package org.sanad.ui.login;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Opening a register with its key on paper. */
public final class RecoverController implements Screen {
    private final RecoverModel model = new RecoverModel();
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Login login;

    /** @param folder null where the person has yet to choose it */
    public RecoverController(
            Wording wording, Background background, Dialogs dialogs, Navigator navigator, Login login, Path folder) {
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.login = login;
        model.folder.set(folder == null ? "" : folder.toString());
    }

    @Override
    public Node view() {
        return new RecoverView(this, model, wording);
    }

    void onChooseFolder() {
        dialogs.folder("unlock.folder").ifPresent(path -> model.folder.set(path.toString()));
    }

    void onBack() {
        navigator.back();
    }

    void onOpen() {
        if (model.opening.get() || missing()) {
            return;
        }
        var folder = Path.of(model.folder.get().strip());
        var key = model.key.get();
        var person = model.person.get().strip();
        var password = model.password.get().toCharArray();
        model.problems.clear();
        model.opening.set(true);
        background.run(
                "recover.open",
                () -> {
                    login.recover(folder, key, person, password);
                    return folder;
                },
                opened -> {
                    model.opening.set(false);
                    model.key.set("");
                    model.password.set("");
                    model.again.set("");
                    login.opened();
                },
                this::refused);
    }

    private boolean missing() {
        Problem problem = null;
        if (model.folder.get().isBlank()) {
            problem = Problem.at("folder", "unlock.folder_missing");
        } else if (model.password.get().isEmpty()) {
            problem = Problem.at("password", "setup.password_missing");
        } else if (!model.password.get().equals(model.again.get())) {
            problem = Problem.at("again", "setup.passwords_differ");
        }
        model.problems.show(problem == null ? List.of() : List.of(problem));
        return problem != null;
    }

    private void refused(ProblemException refusal) {
        model.opening.set(false);
        model.problems.show(refusal);
    }
}
