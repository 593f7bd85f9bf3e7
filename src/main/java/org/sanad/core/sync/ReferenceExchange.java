package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanad.core.office.Office;
import org.sanad.core.reference.Edition;
import org.sanad.core.reference.ReferenceStore;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The edition of what headquarters sets for all, on its way down: signed there, handed on as it is, taken in once. */
final class ReferenceExchange {
    private static final Problem UNREADABLE = Problem.of("reference.unreadable");

    private final ReferenceStore store = new ReferenceStore();

    /** What this office sends down: signed now at headquarters, elsewhere as it came; empty where there is none. */
    Optional<Signed> toPassOn(DSLContext sql, OfficeKeys own) {
        return own.identity().office().equals(Office.HEADQUARTERS)
                ? store.edition(sql).map(edition -> Signed.of(edition, own.signing()))
                : store.document(sql).map(text -> Signed.read(text.getBytes(StandardCharsets.UTF_8), UNREADABLE));
    }

    /**
     * Takes an edition in where it is newer than the one here. An older one is no fault: sticks overtake each other.
     *
     * @param signed null where none came
     * @param headquarters signing key, base64
     * @return whether it was newer
     * @throws ProblemException {@code reference.forged}, {@code reference.unreadable}
     */
    boolean take(DSLContext sql, Signed signed, String headquarters) {
        if (signed == null) {
            return false;
        }
        if (!signed.by(headquarters)) {
            throw new ProblemException(Problem.of("reference.forged"));
        }
        var edition = signed.as(Edition.class, UNREADABLE);
        var here = store.version(sql);
        if (edition.version() < here || (edition.version() == here && store.whole(sql))) {
            return false;
        }
        store.keep(sql, store.write(sql, edition.lines()));
        store.keep(sql, edition.version());
        store.keep(sql, new String(signed.bytes(), StandardCharsets.UTF_8));
        return true;
    }
}
