package org.sanad.core.statement;

import java.util.UUID;

/** How statements are signed by the keys of offices, and their signatures read. */
public interface Signing extends SealReader {
    /**
     * What is signed of a statement: all but its text, for which its digest stands.
     *
     * @param owner code of the office that froze it
     * @param frozenAt ISO instant
     */
    record Claim(UUID id, String owner, int year, String digest, String frozenBy, String frozenAt) {
        static Claim of(Statement statement) {
            return new Claim(
                    statement.id(),
                    statement.owner(),
                    statement.year(),
                    statement.digest(),
                    statement.frozenBy(),
                    statement.frozenAt());
        }
    }

    /**
     * What a seal says.
     *
     * @param genuine whether the key that it names signed it, and is one of the owner of the statement
     * @param known whether that key is known here to be the office's
     * @param fingerprint of the keys, as it stands on slips
     */
    record Read(Claim claim, boolean genuine, boolean known, String fingerprint) {}

    /** Signs with this office's own key, which is made now where there is none. */
    String seal(Claim claim);
}
