package org.sanad.ui.dossier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.core.dossier.ListView;

/** The views of the list that the person keeps, and the one that is looked at. */
final class ViewsModel {
    final ObservableList<ListView> views = FXCollections.observableArrayList();
    final ObjectProperty<ListView> current = new SimpleObjectProperty<>();
    /** Whether the list differs from the view that is looked at. */
    final BooleanProperty changed = new SimpleBooleanProperty();
    /** Whether the name that is typed is another one for the view that is looked at. */
    final BooleanProperty renaming = new SimpleBooleanProperty();
    /** Whether a name is being typed, which {@code typed} holds as {@code view_name}. */
    final BooleanProperty naming = new SimpleBooleanProperty();

    final FieldValues typed = new FieldValues();
}
