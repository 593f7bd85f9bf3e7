package org.sanad.ui.login;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.ui.kit.Problems;

/** The folder and the password that are typed. */
final class UnlockModel {
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty person = new SimpleStringProperty("");
    private final BooleanProperty asksWho = new SimpleBooleanProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final Problems problems = new Problems();

    StringProperty folderProperty() {
        return folder;
    }

    StringProperty personProperty() {
        return person;
    }

    /** Whether several people open this register. */
    BooleanProperty asksWhoProperty() {
        return asksWho;
    }

    StringProperty passwordProperty() {
        return password;
    }

    BooleanProperty openingProperty() {
        return opening;
    }

    Problems problems() {
        return problems;
    }
}
