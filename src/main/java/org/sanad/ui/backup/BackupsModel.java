package org.sanad.ui.backup;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.backup.BackupService;
import org.sanad.core.proof.ProofService;
import org.sanad.ui.kit.Problems;

/** What the screen of backups shows. */
final class BackupsModel {
    private final boolean manages;
    private final ObjectProperty<BackupService.Standing> standing = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> made = new SimpleObjectProperty<>();
    private final ObjectProperty<ProofService.Proof> proof = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    BackupsModel(boolean manages) {
        this.manages = manages;
    }

    /** Whether this person may back up by hand and set the second place. */
    boolean manages() {
        return manages;
    }

    ObjectProperty<BackupService.Standing> standingProperty() {
        return standing;
    }

    /** The backup that was just made by hand. */
    ObjectProperty<Path> madeProperty() {
        return made;
    }

    ObjectProperty<ProofService.Proof> proofProperty() {
        return proof;
    }

    BooleanProperty workingProperty() {
        return working;
    }

    Problems problems() {
        return problems;
    }
}
