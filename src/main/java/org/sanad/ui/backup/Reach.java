package org.sanad.ui.backup;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.backup.Restoring.Found;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Problems;

/** The backups within reach, and the one that is chosen: the newest, until a person says otherwise. */
final class Reach {
    /** An older one is chosen as a file. */
    private static final int SHOWN = 4;

    private final Restore restore;
    private final Background background;
    private final Dialogs dialogs;
    private final Problems problems;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ObjectProperty<Found> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty looked = new SimpleBooleanProperty();

    /** @param problems where it is said that a file is no backup */
    Reach(Restore restore, Background background, Dialogs dialogs, Problems problems) {
        this.restore = restore;
        this.background = background;
        this.dialogs = dialogs;
        this.problems = problems;
    }

    /** The newest first, at most as many as a person looks at. */
    ObservableList<Found> found() {
        return found;
    }

    /** Null where there is none. */
    ObjectProperty<Found> chosenProperty() {
        return chosen;
    }

    /** Whether places have been looked through, so that an empty list says something. */
    BooleanProperty lookedProperty() {
        return looked;
    }

    /** A stick may just have been plugged in. */
    void onLook() {
        background.run("backup.reach", restore::found, this::show, problems::show);
    }

    private void show(List<Found> all) {
        problems.clear();
        chosen.set(all.isEmpty() ? null : all.getFirst());
        found.setAll(all.stream().limit(SHOWN).toList());
        looked.set(true);
    }

    /** A backup that stands elsewhere; where it cannot be read, what was chosen before stays chosen. */
    void onChoose() {
        dialogs.openFile("restore.backup", "restore.kind", "*.sanad-backup").ifPresent(this::choose);
    }

    void choose(Path file) {
        background.run("backup.look", () -> new Found(file, restore.look(file)), this::choose, problems::show);
    }

    private void choose(Found one) {
        problems.clear();
        chosen.set(one);
        found.remove(one);
        found.addFirst(one);
    }
}
