package org.sanad.core.activity;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What memory spaces did for one audience.
 *
 * @param audience code of the {@link Audience}; another one where a newer version noted it; empty where nobody said
 * @param sessions activities held for it, 0 or more; a count of visitors is none
 * @param visitors who came to either, 0 or more
 */
public record AudienceSum(String audience, long sessions, long visitors) {
    /** Those of this version in their order, then others, last what nobody said. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(code -> code.isEmpty()
                    ? Integer.MAX_VALUE
                    : Audience.find(code).map(Enum::ordinal).orElse(Integer.MAX_VALUE - 1))
            .thenComparing(Comparator.naturalOrder());

    /**
     * By audience. Sessions and visitors add up to those of the annual record, and to those by space.
     *
     * @param activities of any kind; what was withdrawn counts nowhere
     */
    public static List<AudienceSum> of(List<Activity> activities) {
        var sums = new TreeMap<String, AudienceSum>(ORDER);
        for (var one : activities) {
            if (!one.withdrawn() && one.kind().inMemorySpace()) {
                sums.merge(code(one), sum(one), AudienceSum::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private static String code(Activity one) {
        return one.audience() == null ? "" : one.audience();
    }

    private static AudienceSum sum(Activity one) {
        return new AudienceSum(code(one), one.kind() == ActivityKind.MEMORY_EVENT ? 1 : 0, one.people());
    }

    private AudienceSum plus(AudienceSum other) {
        return new AudienceSum(audience, sessions + other.sessions, visitors + other.visitors);
    }
}
