package org.sanad.ui.person;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.core.extract.PersonExtract;
import org.sanad.text.Problem;

/** What is held on a person. */
final class PersonModel {
    /** Null until it is read. */
    final ObjectProperty<PersonExtract> extract = new SimpleObjectProperty<>();

    final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    /** The file it was saved in; null before. */
    final ObjectProperty<Path> saved = new SimpleObjectProperty<>();
}
