package org.sanad.ui.login;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Opening a register: its folder and its password. */
public final class UnlockController implements Screen {
    private static final String WRONG_PASSWORD = "register.wrong_password";

    /** What a guided repair may help against. */
    private static final Set<String> REPAIRABLE = Set.of("register.damaged", "register.keys_unreadable");

    private final UnlockModel model = new UnlockModel();
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Login login;
    private final String restored;

    public UnlockController(
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator,
            Login login,
            Place.Unlock place) {
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.login = login;
        model.folderProperty().subscribe(this::onFolder);
        model.folderProperty().set(place.folder() == null ? "" : place.folder().toString());
        restored = place.restored();
    }

    @Override
    public Node view() {
        return new UnlockView(this, model, wording, restored);
    }

    public void onChooseFolder() {
        dialogs.folder("unlock.folder").ifPresent(path -> {
            model.folderProperty().set(path.toString());
            model.problems().clear();
        });
    }

    /** A register of several people asks who it is. */
    private void onFolder(String typed) {
        model.asksWhoProperty().set(false);
        if (isFolder(typed)) {
            var folder = Path.of(typed.strip());
            background.run(
                    "unlock.people",
                    () -> login.asksWho(folder),
                    model.asksWhoProperty()::set,
                    refusal -> model.asksWhoProperty().set(false)); // what is wrong is said when it is opened
        }
    }

    /** To the first screen, where another register can be made or opened. */
    public void onOther() {
        navigator.go(new Place.Start());
    }

    /** To the key on paper: for the register that is typed, where one is. */
    public void onForgotten() {
        var typed = model.folderProperty().get();
        navigator.go(new Place.Recover(isFolder(typed) ? Path.of(typed.strip()) : null));
    }

    public void onOpen() {
        var missing = missing();
        model.problems().show(missing);
        if (!missing.isEmpty() || model.openingProperty().get()) {
            return;
        }
        var folder = Path.of(model.folderProperty().get().strip());
        var person =
                model.asksWhoProperty().get() ? model.personProperty().get().strip() : null;
        var password = model.passwordProperty().get().toCharArray();
        model.openingProperty().set(true);
        background.run(
                "unlock.open",
                () -> {
                    login.open(folder, person, password);
                    return folder;
                },
                opened -> {
                    model.openingProperty().set(false);
                    model.passwordProperty().set("");
                    login.opened();
                },
                refusal -> refused(refusal, folder));
    }

    /** A wrong password is said beside the password; damage leads to its repair; other refusals concern the whole. */
    private void refused(ProblemException refusal, Path folder) {
        model.openingProperty().set(false);
        var problem = refusal.problem();
        if (REPAIRABLE.contains(problem.key())) {
            navigator.go(new Place.Repair(folder));
        } else if (problem.key().equals(WRONG_PASSWORD)) {
            model.problems().show(List.of(new Problem(problem.key(), problem.args(), "password")));
        } else {
            model.problems().show(refusal);
        }
    }

    private List<Problem> missing() {
        var missing = new ArrayList<Problem>();
        if (!isFolder(model.folderProperty().get())) {
            missing.add(Problem.at("folder", "unlock.folder_missing"));
        }
        if (model.asksWhoProperty().get() && model.personProperty().get().isBlank()) {
            missing.add(Problem.at("person", "unlock.person_missing"));
        }
        if (model.passwordProperty().get().isEmpty()) {
            missing.add(Problem.at("password", "unlock.password_missing"));
        }
        return missing;
    }

    private static boolean isFolder(String typed) {
        try {
            return !typed.isBlank() && Path.of(typed.strip()).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
