package org.sanad.core.facts;

import java.util.Comparator;
import java.util.Set;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierIndex;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.person.NameQuery;

/** Lists found in the facts: what a figure counts and what its list shows cannot differ. Newest state first. */
public final class FactIndex implements DossierIndex {
    private static final Comparator<Fact> NEWEST =
            Comparator.comparing(Fact::stateOn).thenComparing(Fact::id).reversed();

    private final Facts facts;

    public FactIndex(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Slice find(DossierQuery query, int offset, int limit) {
        var measure = query.measure() == null ? Measure.DOSSIERS : Measure.of(query.measure());
        var named = NameQuery.of(query.find());
        var found = facts.counted(filter(query), measure)
                .filter(fact -> named.test(fact.searched(), fact.sounds()))
                .filter(fact -> fits(query, fact))
                .sorted(NEWEST)
                .toList();
        var totals = found.stream().map(FactIndex::totals).reduce(DossierTotals.NONE, FactIndex::plus);
        var ids = found.stream().skip(offset).limit(limit).map(Fact::id).toList();
        return new Slice(ids, totals);
    }

    private static Filter filter(DossierQuery query) {
        return new Filter(
                query.from(),
                query.to(),
                query.owners().isEmpty() ? null : query.owners(),
                query.programme(),
                null,
                null,
                null,
                query.region(),
                null,
                null,
                query.year(),
                null);
    }

    private static boolean fits(DossierQuery query, Fact fact) {
        return has(query.states(), fact.state())
                && has(query.kinds(), fact.kind())
                && has(query.sectors(), fact.sector())
                && (query.provinces().isEmpty() || query.provinces().contains(fact.province()));
    }

    private static boolean has(Set<? extends Coded> wanted, String code) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(value -> value.code().equals(code));
    }

    private static DossierTotals totals(Fact fact) {
        return new DossierTotals(
                1,
                fact.asked(),
                fact.awards().stream().mapToLong(Fact.Given::amount).sum(),
                fact.payments().stream().mapToLong(Fact.Paid::amount).sum());
    }

    private static DossierTotals plus(DossierTotals a, DossierTotals b) {
        return new DossierTotals(
                a.dossiers() + b.dossiers(), a.asked() + b.asked(), a.awarded() + b.awarded(), a.paid() + b.paid());
    }
}
