package org.sanad.core.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sanad.core.merge.Clash;

/**
 * Fields that say one thing: where a dossier stands, since when and until when. They are asked as one and decided as one, so
 * that nobody makes a dossier withdrawn on the day on which it was filed.
 */
final class Together {
    static final String LEADS = "state";
    static final Set<String> FOLLOW = Set.of("state_on", "until_on");

    private Together() {}

    /** Those that a person is asked about. */
    static List<Conflict> asked(List<Conflict> ofOneRecord) {
        var leads = ofOneRecord.stream().anyMatch(one -> one.clash().field().equals(LEADS));
        return ofOneRecord.stream()
                .filter(one -> !leads || !FOLLOW.contains(one.clash().field()))
                .toList();
    }

    /** What is decided with a value of one of them: those that follow take the value of the same side. */
    static Map<Conflict, Object> decided(Conflict seen, Object value, List<Conflict> ofOneRecord) {
        var decided = new LinkedHashMap<Conflict, Object>();
        decided.put(seen, value);
        if (seen.clash().field().equals(LEADS)) {
            var side = side(seen, value);
            ofOneRecord.stream()
                    .filter(one -> FOLLOW.contains(one.clash().field()))
                    .forEach(one -> decided.put(one, value(one, side)));
        }
        return decided;
    }

    /** The edit that gave the value; null where it is that from before. */
    private static String side(Conflict seen, Object value) {
        return seen.clash().versions().stream()
                .filter(one -> Objects.equals(one.value(), value))
                .map(Clash.Version::revision)
                .findFirst()
                .orElse(null);
    }

    private static Object value(Conflict follows, String side) {
        for (var version : follows.clash().versions()) {
            if (version.revision().equals(side)) {
                return version.value();
            }
        }
        return follows.clash().base();
    }
}
