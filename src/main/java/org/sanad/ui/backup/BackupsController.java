package org.sanad.ui.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person can do so that nothing is lost. */
public final class BackupsController implements Screen {
    private final BackupsDesk desk;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final BackupsModel model;

    public BackupsController(BackupsDesk desk, Wording wording, Background background, Dialogs dialogs) {
        this.desk = desk;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.model = new BackupsModel(Rights.may(desk.session(), Action.BACK_UP));
    }

    @Override
    public Node view() {
        return new BackupsView(this, model, wording);
    }

    @Override
    public void shown() {
        background.run("backup.standing", desk.backups()::standing, model.standingProperty()::set);
    }

    /** A backup in a folder of one's choice, such as a stick. */
    void onMake() {
        dialogs.folder("backup.place")
                .ifPresent(place -> work("backup.make", () -> desk.backups().make(desk.session(), place), made -> {
                    model.madeProperty().set(made.file());
                    shown();
                }));
    }

    void onSecondPlace() {
        dialogs.folder("backup.second").ifPresent(this::second);
    }

    void onNoSecondPlace() {
        second(null);
    }

    private void second(Path place) {
        work(
                "backup.second",
                () -> {
                    desk.backups().secondPlace(desk.session(), place);
                    return desk.backups().standing();
                },
                model.standingProperty()::set);
    }

    /** Reads everything and follows every chain. */
    void onVerify() {
        model.proofProperty().set(null);
        work("backup.verify", desk.proofs()::prove, model.proofProperty()::set);
    }

    private <T> void work(String name, Callable<T> what, Consumer<T> then) {
        model.problems().clear();
        model.madeProperty().set(null);
        model.workingProperty().set(true);
        background.run(
                name,
                what,
                result -> {
                    model.workingProperty().set(false);
                    then.accept(result);
                },
                (ProblemException refusal) -> {
                    model.workingProperty().set(false);
                    model.problems().show(refusal);
                });
    }
}
