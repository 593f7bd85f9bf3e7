package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;

/**
 * Which lines of a list are selected: all of it, or some stretches. Lines that were never loaded can be among them.
 *
 * @param ranges in order, none touching another
 */
record Selected(boolean all, List<Range> ranges) {
    static final Selected NONE = new Selected(false, List.of());
    static final Selected ALL = new Selected(true, List.of());

    /** From a line to another, both in it. */
    record Range(int from, int to) {
        int size() {
            return to - from + 1;
        }
    }

    static Selected of(List<Integer> places) {
        var ranges = new ArrayList<Range>();
        places.stream().sorted().forEach(place -> {
            if (!ranges.isEmpty() && ranges.getLast().to() >= place - 1) {
                ranges.set(ranges.size() - 1, new Range(ranges.getLast().from(), place));
            } else {
                ranges.add(new Range(place, place));
            }
        });
        return new Selected(false, List.copyOf(ranges));
    }

    boolean several() {
        return all || ranges.stream().mapToInt(Range::size).sum() > 1;
    }

    boolean none() {
        return !all && ranges.isEmpty();
    }

    /** The dossiers, in the order of the list. */
    List<UUID> ids(DossierListService list, DossierQuery query, DossierOrder order) {
        if (all) {
            return list.ids(query, order, 0, Integer.MAX_VALUE);
        }
        var ids = new ArrayList<UUID>();
        ranges.forEach(range -> ids.addAll(list.ids(query, order, range.from(), range.size())));
        return ids;
    }
}
