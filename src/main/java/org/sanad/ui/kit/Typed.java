package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import org.sanad.text.Problem;

/** A control in which something is typed that may not be readable; its value then stays what it was before. */
public interface Typed {
    /** Why it cannot be read; null when it can. */
    ObservableValue<Problem> unreadableProperty();
}
