package org.sanad.core.statement;

import java.util.UUID;

/**
 * A frozen statement.
 *
 * @param content the snapshot as it was written; {@code digest} is its SHA-256
 * @param frozenAt ISO instant
 */
public record Statement(
        UUID id, String owner, int year, String content, String digest, String frozenBy, String frozenAt) {
    /** @throws org.sanad.text.ProblemException {@code statement.unreadable} */
    public Snapshot snapshot() {
        return SnapshotJson.read(content);
    }

    /** Whether the text is still the one that was frozen. */
    public boolean whole() {
        return SnapshotJson.digest(content).equals(digest);
    }
}
