package org.sanad.core.subsidy;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an award of a programme must keep to.
 *
 * @param area codes of regions ({@code 10}) and provinces ({@code 10.521}); empty for the whole country
 * @param lowest in centimes, or null
 * @param highest in centimes, or null
 * @param youngest age in full years of the holder of an individual project on the day of the decision, or null
 * @param oldest as {@code youngest}
 * @param scheme how an award is divided; empty where each award says it
 */
public record Conditions(
        SortedSet<String> area, Long lowest, Long highest, Integer youngest, Integer oldest, List<Share> scheme) {
    public static final Conditions NONE = new Conditions(new TreeSet<>(), null, null, null, null, List.of());

    public Conditions {
        area = Collections.unmodifiableSortedSet(new TreeSet<>(area));
        scheme = List.copyOf(scheme);
    }

    /**
     * One instalment of the scheme.
     *
     * @param percent of the award, 1 to 100; those of a scheme make 100
     * @param months after the decision, 0 or more
     * @param papers codes of the papers that its payment waits for
     */
    public record Share(int percent, int months, List<String> papers) {
        public Share {
            papers = List.copyOf(papers);
        }
    }

    /** Whether it applies in a province. */
    public boolean covers(String province) {
        return area.isEmpty()
                || area.contains(province)
                || area.contains(province.substring(0, Math.max(0, province.indexOf('.'))));
    }

    /** Whether the age of a holder matters. */
    public boolean bindsAge() {
        return youngest != null || oldest != null;
    }
}
