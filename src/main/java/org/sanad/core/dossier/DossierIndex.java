package org.sanad.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which dossiers a query asks for, in which order, and what they add up to; a page of identities at a time. */
public interface DossierIndex {
    /** @param limit identities at most */
    Slice find(DossierQuery query, DossierOrder order, int offset, int limit);

    /** What some dossiers add up to; those that are not there add nothing. */
    DossierTotals totals(Set<UUID> dossiers);

    /** How many a query would find. */
    int count(DossierQuery query);

    /**
     * How many a query would find with each value of a filter in place of the one it has.
     *
     * @param filters among {@code state}, {@code kind}, {@code sector}, {@code programme}, {@code year} of filing,
     *     {@code region}, {@code province}, {@code office}
     * @return by filter and code; values that would find none are left out
     */
    Map<String, Map<String, Integer>> counts(DossierQuery query, List<String> filters);

    /** @param totals of all that fit, not of this page */
    record Slice(List<UUID> ids, DossierTotals totals) {}
}
