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

/** Lists found in the facts: what a figure counts and what its list shows cannot differ. */
public final class FactIndex implements DossierIndex {
    private final Facts facts;
    /** So that any page costs as much as the first. */
    private volatile Found last;

    public FactIndex(Facts facts) {
        this.facts = facts;
    }

    /** The rows of a list, in its order, as they stood in some columns. */
    private record Found(DossierQuery query, DossierOrder order, Columns columns, Ordered rows, DossierTotals totals) {
        boolean is(DossierQuery asked, DossierOrder in, Columns now) {
            return columns == now && query.equals(asked) && order.equals(in);
        }
    }

    @Override
    public Slice find(DossierQuery query, DossierOrder order, int offset, int limit) {
        var now = facts.columns();
        var found = last;
        if (found == null || !found.is(query, order, now)) {
            var rows = rows(query, now, wanted(query, now));
            var totals = totals(now, rows);
            found = new Found(query, order, now, new Ordered(rows, new Order(now, order)), totals);
            last = found;
        }
        var ids = IntStream.of(found.rows.page(offset, (int) Math.min(Integer.MAX_VALUE, (long) offset + limit)))
                .mapToObj(row -> now.blocks()[row / Block.SIZE].id(row % Block.SIZE))
                .toList();
        return new Slice(ids, found.totals);
    }

    @Override
    public DossierTotals totals(Set<UUID> dossiers) {
        var now = facts.columns();
        return totals(
                now,
                IntStream.range(0, now.size())
                        .filter(row -> dossiers.contains(now.blocks()[row / Block.SIZE].id(row % Block.SIZE)))
                        .toArray());
    }

    @Override
    public int count(DossierQuery query) {
        var now = facts.columns();
        return rows(query, now, wanted(query, now)).length;
    }

    @Override
    public Map<String, Map<String, Integer>> counts(DossierQuery query, List<String> filters) {
        var now = facts.columns();
        var listed = rows(query, now, wanted(query, now));
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var filter : filters) {
            var dimension = Dimension.of(filter);
            var rows = narrows(query, dimension) ? rows(query, now, wanted(query, now).any(dimension)) : listed;
            counts.put(filter, new ValueCounts(now).of(rows, dimension));
        }
        return counts;
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

    private static int[] rows(DossierQuery query, Columns now, Wanted wanted) {
        var counted = counted(query.measure(), wanted, now.book());
        var named = new Named(query.find(), now.book());
        var late = new Lateness(query.due(), query.today(), now.book());
        return IntStream.range(0, now.blocks().length)
                .flatMap(at -> {
                    var block = now.blocks()[at];
                    var found = named.rows(block);
                    return IntStream.range(0, block.size)
                            .filter(row -> (found == null || found[row])
                                    && late.takes(block, row)
                                    && counted.test(block, row))
                            .map(row -> at * Block.SIZE + row);
                })
                .toArray();
    }

    /** Whether a dossier of a block counts. */
    private interface Counts {
        boolean test(Block block, int row);
    }

    /** @param asked code of a measure, or of a stage; null for all that were filed */
    private static Counts counted(String asked, Wanted wanted, Codebook book) {
        if (Stage.asks(asked)) {
            var way = new Way(wanted, book);
            var stage = Stage.of(asked);
            return (block, row) -> wanted.takes(block, row) && way.reached(stage, block, row);
        }
        return new Counted(wanted, asked == null ? Measure.DOSSIERS : Measure.of(asked), book)::takes;
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

    private static DossierTotals totals(Columns now, int[] rows) {
        var asked = 0L;
        var awarded = 0L;
        var paid = 0L;
        for (var row : rows) {
            var block = now.blocks()[row / Block.SIZE];
            asked = Math.addExact(asked, block.asked[row % Block.SIZE]);
            awarded = Math.addExact(awarded, block.awards.sum(row % Block.SIZE));
            paid = Math.addExact(paid, block.payments.sum(row % Block.SIZE));
        }
        return new DossierTotals(rows.length, asked, awarded, paid);
    }
}
