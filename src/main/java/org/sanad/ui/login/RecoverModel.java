package org.sanad.ui.login;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.ui.kit.Problems;

/** The key from the paper and the new password that are typed. */
final class RecoverModel {
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty key = new SimpleStringProperty("");
    final StringProperty person = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final BooleanProperty opening = new SimpleBooleanProperty();
    final Problems problems = new Problems();
}
