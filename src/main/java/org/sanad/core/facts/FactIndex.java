package org.sanad.core.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanad.core.Coded;
import org.sanad.core.dossier.DossierIndex;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.DossierTotals;
import org.sanad.core.dossier.Due;

/** Lists found in the facts: what a figure counts and what its list shows cannot differ. */
public final class FactIndex implements DossierIndex {
    private final Facts facts;
    /** So that any page costs as much as the first. */
    private volatile Listed last;

    public FactIndex(Facts facts) {
        this.facts = facts;
    }

    /** The rows of a list, in its order, as they stood in some columns. */
    private record Listed(DossierQuery query, DossierOrder order, Columns columns, Ordered rows, DossierTotals totals) {
        boolean is(DossierQuery asked, DossierOrder in, Columns now) {
            return columns == now && query.equals(asked) && order.equals(in);
        }
    }

    @Override
    public Slice find(DossierQuery query, DossierOrder order, int offset, int limit) {
        var now = facts.columns();
        var listed = last;
        if (listed == null || !listed.is(query, order, now)) {
            var found = found(query, wanted(query, now), now);
            listed = new Listed(query, order, now, Ordered.of(found.rows(), new Order(now, order)), found.totals());
            last = listed;
        }
        var ids = IntStream.of(listed.rows.page(offset, (int) Math.min(Integer.MAX_VALUE, (long) offset + limit)))
                .mapToObj(row -> now.blocks()[row / Block.SIZE].id(row % Block.SIZE))
                .toList();
        return new Slice(ids, listed.totals);
    }

    @Override
    public DossierTotals totals(Set<UUID> dossiers) {
        var now = facts.columns();
        return Finder.totals(
                now,
                IntStream.range(0, now.size())
                        .filter(row -> dossiers.contains(now.blocks()[row / Block.SIZE].id(row % Block.SIZE)))
                        .toArray());
    }

    @Override
    public int count(DossierQuery query) {
        var now = facts.columns();
        return found(query, wanted(query, now), now).rows().length;
    }

    @Override
    public Map<String, Map<String, Integer>> counts(DossierQuery query, List<String> filters) {
        var now = facts.columns();
        var listed = new ValueCounts(now, found(query, wanted(query, now), now).rows());
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var filter : filters) {
            var dimension = Dimension.of(filter);
            counts.put(
                    filter,
                    narrows(query, dimension) ? widened(query, now, dimension).of(dimension) : listed.of(dimension));
        }
        return counts;
    }

    private Finder.Found found(DossierQuery query, Wanted wanted, Columns now) {
        return Finder.find(query, wanted, now, query.due() == Due.UNVISITED ? facts.monthsBetweenVisits() : 0);
    }

    /** Counts of what a query would find without what it says of a dimension. */
    private ValueCounts widened(DossierQuery query, Columns now, Dimension dimension) {
        var wanted = wanted(query, now).any(dimension);
        return new ValueCounts(now, found(query, wanted, now).rows());
    }

    private static boolean narrows(DossierQuery query, Dimension dimension) {
        return switch (dimension) {
            case STATE -> !query.states().isEmpty();
            case KIND -> !query.kinds().isEmpty();
            case SECTOR -> !query.sectors().isEmpty();
            case PROVINCE -> !query.provinces().isEmpty();
            case OFFICE -> !query.owners().isEmpty();
            case REGION -> query.region() != null;
            case PROGRAMME -> query.programme() != null;
            case YEAR -> query.year() != null;
            default -> throw new IllegalArgumentException("no filter: " + dimension);
        };
    }

    private static Wanted wanted(DossierQuery query, Columns now) {
        var filter = new Filter(
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
        var wanted = new Wanted(filter, now.book());
        only(wanted, Dimension.STATE, codes(query.states()));
        only(wanted, Dimension.KIND, codes(query.kinds()));
        only(wanted, Dimension.SECTOR, codes(query.sectors()));
        only(wanted, Dimension.PROVINCE, query.provinces());
        return wanted;
    }

    private static void only(Wanted wanted, Dimension dimension, Set<String> codes) {
        if (!codes.isEmpty()) {
            wanted.only(dimension, codes);
        }
    }

    private static Set<String> codes(Set<? extends Coded> values) {
        return values.stream().map(value -> value.code()).collect(Collectors.toSet());
    }
}
