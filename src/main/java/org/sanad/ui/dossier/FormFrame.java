package org.sanad.ui.dossier;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Periods;

/** What a part asks of the form that holds it. */
interface FormFrame {
    /** The dossier as it was last kept; null for one that never was. */
    ReadOnlyObjectProperty<DossierFile> file();

    /** Whether this person may only look. */
    ReadOnlyBooleanProperty readOnly();

    /** Whether this person may give nothing for the dossier: it is of another office, at its end, or not their work. */
    ReadOnlyBooleanProperty givesNothing();

    /** How often dossiers are visited, and how long they are kept. */
    ReadOnlyObjectProperty<Periods> periods();

    /** Keeps what was typed in the form, then goes on; what cannot be kept is marked, and nothing follows. */
    void save(Consumer<DossierFile> then);

    /**
     * Does something with the dossier in the background and shows what it is afterwards; pressed twice, it is done once.
     *
     * @param typed where the problems of a refusal are marked
     * @param name of the work, such as {@code dossier.award}
     */
    void act(FieldValues typed, String name, Callable<DossierFile> work);

    /** The same where one may follow another before it is through, each of its own: marks of papers, scans. */
    void actEach(FieldValues typed, String name, Callable<DossierFile> work);

    /** What is typed within a part changed: it goes to the disk with what is typed in the form. */
    void typing();

    /** Several fields change at once by one act of a person, which is undone at once. */
    void put(Map<String, String> values);

    /** Shows a section. */
    void go(Section section);
}
