package org.sanad.core.history;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * What entries that were applied came to.
 *
 * @param touched identities of the records that were written
 * @param others people of them who may be like somebody else now: new ones, and those of whom something changed by which people are told
 *     apart
 * @param merged records whose sides were put together without a conflict
 * @param conflicts fields that now wait for a person
 * @param setAside lines that were not applied
 */
public record Replayed(Set<UUID> touched, Set<UUID> others, int merged, int conflicts, int setAside) {
    /** Not copied: they may be half a million. */
    public Replayed {
        touched = Collections.unmodifiableSet(touched);
        others = Collections.unmodifiableSet(others);
    }
}
