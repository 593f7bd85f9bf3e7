package org.sanad.ui.dossier;

import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.core.person.Person;

/** The fields of a person while they are typed, for {@link ResemblanceController}. */
interface Watched {
    /** As it stands in the fields, with the identity where the person is kept; null where nothing stands there. */
    Person typed();

    /** The dossier it is typed into; null for one that is not kept yet. */
    UUID dossier();

    /** Keeps what was typed, then goes on; does not go on where it cannot be kept. */
    void leave(Runnable then);

    /** Keeps what was typed, then goes on with the identity of the person; does not go on where it cannot be kept. */
    void keep(Consumer<UUID> then);
}
