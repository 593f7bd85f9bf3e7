package org.sanad.core.statement;

import java.util.Locale;
import org.sanad.text.ProblemException;

/**
 * What the signature of a statement says here.
 *
 * @param fingerprint of the keys that signed it; empty where nobody did, or it cannot be read
 */
public record Seal(State state, String fingerprint) {
    /** What a signature can say. */
    public enum State {
        /** Frozen before statements were signed. */
        UNSIGNED,
        /** By the key that is known here as that of the office. */
        VERIFIED,
        /** By a key that nobody vouches for here: its fingerprint is to be compared with the office's slip. */
        KEY_NOT_KNOWN,
        /** The text, the signature or both are not as they were signed. */
        BROKEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Seal of(Statement statement, SealReader seals) {
        if (statement.seal() == null) {
            return new Seal(statement.whole() ? State.UNSIGNED : State.BROKEN, "");
        }
        try {
            var read = seals.read(statement.seal());
            var holds = read.genuine() && statement.whole() && read.claim().equals(Signing.Claim.of(statement));
            var state = read.known() ? State.VERIFIED : State.KEY_NOT_KNOWN;
            return new Seal(holds ? state : State.BROKEN, read.fingerprint());
        } catch (ProblemException unreadable) {
            return new Seal(State.BROKEN, "");
        }
    }
}
