package org.sanad.ui.sync;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.sync.OtherCopyService;
import org.sanad.ui.kit.Problems;

/** What was kept of this copy, or taken over from the other. */
final class CopyModel {
    /** Null before. */
    final ObjectProperty<OtherCopyService.Kept> kept = new SimpleObjectProperty<>();

    /** Null before. */
    final ObjectProperty<OtherCopyService.Brought> brought = new SimpleObjectProperty<>();

    final BooleanProperty busy = new SimpleBooleanProperty();
    final Problems problems = new Problems();
}
