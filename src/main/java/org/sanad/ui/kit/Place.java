package org.sanad.ui.kit;

import java.util.UUID;

/** Where a person can go. Places carry codes and identities only, so that no screen needs to know another. */
public sealed interface Place {
    /** What waits for this office. */
    record Today() implements Place {}

    /** The list of dossiers, all or some. */
    record Dossiers(Choice choice) implements Place {
        public Dossiers() {
            this(Choice.ALL);
        }
    }

    /**
     * One dossier.
     *
     * @param id null to begin a new one
     */
    record Dossier(UUID id) implements Place {}

    /** Figures of this office and those under it. */
    record Dashboard() implements Place {}

    /** Taking over a spreadsheet. */
    record Import() implements Place {}

    /** Sending and receiving. */
    record Exchanges() implements Place {}

    /** Language, appearance, what this office is. */
    record Settings() implements Place {}
}
