package org.sanad.ui.account;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.ui.kit.Problems;

/** The key on paper while it is shown. */
final class RecoveryModel {
    /** Null until it is made. */
    final StringProperty key = new SimpleStringProperty();

    final StringProperty lastGroup = new SimpleStringProperty("");
    final BooleanProperty exists = new SimpleBooleanProperty();
    final Problems problems = new Problems();
}
