package org.sanad.core.dossier;

import java.util.List;
import java.util.UUID;

/** Which dossiers a query asks for, newest first, and what they add up to; a page of identities at a time. */
public interface DossierIndex {
    Slice find(DossierQuery query, int offset, int limit);

    /** @param totals of all that fit, not of this page */
    record Slice(List<UUID> ids, DossierTotals totals) {}
}
