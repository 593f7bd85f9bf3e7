package org.sanad.ui.setup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place.SetUp.Way;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** Making a register: whose, where, who works with it, and its password. */
public final class SetupController implements Screen {
    private static final String HEADQUARTERS = "HQ";

    private final SetupModel model;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Setup setup;
    private String proposed = "";

    public SetupController(
            Wording wording, Background background, Dialogs dialogs, Navigator navigator, Setup setup, Way way) {
        this.model = new SetupModel(way);
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.setup = setup;
        model.officeProperty().subscribe(this::proposeFolder);
        if (!model.invited()) {
            background.run("setup.offices", setup::offices, this::offer);
        }
    }

    @Override
    public Node view() {
        return new SetupView(this, model, wording);
    }

    private void offer(List<OfficeChoice> offices) {
        model.offices().setAll(offices);
        if (model.way() == Way.OFFICE) {
            model.offices().removeIf(each -> each.code().equals(HEADQUARTERS)); // it has a way of its own
        }
        if (model.way() != Way.OFFICE && model.officeProperty().get() == null) {
            offices.stream()
                    .filter(each -> each.code().equals(HEADQUARTERS))
                    .findFirst()
                    .ifPresent(model.officeProperty()::set);
        }
    }

    /** A folder that the person chose stays. */
    private void proposeFolder(OfficeChoice office) {
        if (office != null && model.folderProperty().get().equals(proposed)) {
            proposed =
                    setup.proposedFolder(office.code(), model.demonstration()).toString();
            model.folderProperty().set(proposed);
            model.problems().mark("folder", null);
        }
        if (office != null) {
            model.problems().mark("office", null);
        }
    }

    public void onChooseFolder() {
        dialogs.folder("setup.folder").ifPresent(path -> model.folderProperty().set(path.toString()));
    }

    public void onChooseInvitation() {
        dialogs.openFile("setup.invitation_file", "setup.invitation_kind", "*.sanad-invitation", "*.json")
                .ifPresent(this::readInvitation);
    }

    /** Reads the invitation, which names the office. */
    public void readInvitation(Path file) {
        background.run(
                "setup.invitation",
                () -> setup.invitation(file),
                invited -> {
                    model.invitationProperty().set(file);
                    model.fingerprintProperty().set(invited.fingerprint());
                    model.officeProperty().set(invited.office());
                    model.problems().clear();
                },
                model.problems()::show);
    }

    /** On leaving the second password. */
    public void onPasswordsTyped() {
        model.problems().mark("again", passwordsProblem());
    }

    private Problem passwordsProblem() {
        var again = model.againProperty().get();
        var differ = !again.isEmpty() && !again.equals(model.passwordProperty().get());
        return differ ? Problem.at("again", "setup.passwords_differ") : null;
    }

    public void onBack() {
        navigator.back();
    }

    public void onCreate() {
        var missing = missing();
        model.problems().show(missing);
        if (!missing.isEmpty()) {
            return;
        }
        var wish = wish();
        var progress = new Progress();
        model.progressProperty().set(progress);
        model.makingProperty().set(true);
        background.run(
                "setup.create",
                () -> {
                    setup.create(wish, progress);
                    return wish;
                },
                made -> {
                    forget();
                    setup.created();
                },
                this::refused);
    }

    private NewRegister wish() {
        return new NewRegister(
                model.officeProperty().get().code(),
                Path.of(model.folderProperty().get().strip()),
                model.personProperty().get().strip(),
                model.passwordProperty().get().toCharArray(),
                model.demonstration() ? model.dossiersProperty().get() : 0,
                model.invitationProperty().get());
    }

    private void refused(ProblemException refusal) {
        model.makingProperty().set(false);
        model.problems().show(refusal);
    }

    private void forget() {
        model.makingProperty().set(false);
        model.passwordProperty().set("");
        model.againProperty().set("");
    }

    private List<Problem> missing() {
        var missing = new ArrayList<Problem>();
        if (model.invited() && model.invitationProperty().get() == null) {
            missing.add(Problem.at("invitation", "setup.invitation_missing"));
        } else if (model.officeProperty().get() == null) {
            missing.add(Problem.at("office", "setup.office_missing"));
        }
        if (!isFolder(model.folderProperty().get())) {
            missing.add(Problem.at("folder", "setup.folder_missing"));
        }
        if (model.personProperty().get().isBlank()) {
            missing.add(Problem.at("person", "setup.person_missing"));
        }
        if (model.passwordProperty().get().isEmpty()) {
            missing.add(Problem.at("password", "setup.password_missing"));
        } else if (!model.passwordProperty().get().equals(model.againProperty().get())) {
            missing.add(Problem.at("again", "setup.passwords_differ"));
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
