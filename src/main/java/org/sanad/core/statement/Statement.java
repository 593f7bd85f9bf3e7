package org.sanad.core.statement;

import java.util.UUID;

/**
 * A frozen statement.
 *
 * @param content the snapshot as it was written; {@code digest} is its SHA-256
 * @param frozenAt ISO instant
 * @param seal as {@link Signing} wrote it; null of one that was frozen before statements were signed
 */
public record Statement(
        UUID id, String owner, int year, String content, String digest, String frozenBy, String frozenAt, String seal) {
    Statement sealed(Signing signing) {
        var signed = signing.seal(Signing.Claim.of(this));
        return new Statement(id, owner, year, content, digest, frozenBy, frozenAt, signed);
    }

    /** @throws org.sanad.text.ProblemException {@code statement.unreadable} */
    public Snapshot snapshot() {
        return SnapshotJson.read(content);
    }

    /** Whether the text is still the one that was frozen. */
    public boolean whole() {
        return SnapshotJson.digest(content).equals(digest);
    }
}
