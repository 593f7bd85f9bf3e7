package org.sanad.ui.sync;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.core.account.Session;
import org.sanad.core.sync.OtherCopyService;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Screen;
import org.sanad.ui.kit.Wording;

/** What a person does when two copies of the register wrote on: keep what this one alone has, or take over what the other has. */
public final class CopyController implements Screen {
    private final Session session;
    private final OtherCopyService copies;
    private final Wording wording;
    private final Background background;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final CopyModel model = new CopyModel();

    public CopyController(
            Session session,
            OtherCopyService copies,
            Wording wording,
            Background background,
            Dialogs dialogs,
            Navigator navigator) {
        this.session = session;
        this.copies = copies;
        this.wording = wording;
        this.background = background;
        this.dialogs = dialogs;
        this.navigator = navigator;
    }

    @Override
    public Node view() {
        return new CopyView(this, model, wording).node();
    }

    void onChooseFolder() {
        dialogs.folder("copy.keep").ifPresent(this::onKeep);
    }

    /** Writes what this copy alone has into a folder. */
    public void onKeep(Path folder) {
        work("copy.kept", () -> copies.keep(session, folder), model.kept::set);
    }

    void onChooseFile() {
        dialogs.openFile("copy.bring", "copy.file", "*.sanad-copy").ifPresent(this::onBring);
    }

    /** Writes once more what the other copy had. */
    public void onBring(Path file) {
        work("copy.brought", () -> copies.bring(session, file), model.brought::set);
    }

    private <T> void work(String name, Callable<T> work, Consumer<T> done) {
        model.problems.clear();
        model.kept.set(null);
        model.brought.set(null);
        model.busy.set(true);
        background.run(
                name,
                work,
                result -> {
                    model.busy.set(false);
                    done.accept(result);
                },
                refusal -> {
                    model.busy.set(false);
                    model.problems.show(refusal);
                });
    }

    void onOpen(UUID dossier) {
        navigator.go(new Place.Dossier(dossier));
    }

    void onBack() {
        navigator.back();
    }
}
