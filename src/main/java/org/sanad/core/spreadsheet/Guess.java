package org.sanad.core.spreadsheet;

import java.util.EnumMap;
import java.util.List;

/** A mapping guessed from headings, for a person to look over. */
public final class Guess {
    private final Vocabulary vocabulary = new Vocabulary();

    /** The first column that a heading names wins; what no heading names stays open or gets its usual constant. */
    public Mapping of(List<String> headings) {
        var columns = new EnumMap<Target, String>(Target.class);
        for (var heading : headings) {
            vocabulary.target(heading).ifPresent(target -> columns.putIfAbsent(target, heading));
        }
        if (!columns.containsKey(Target.AWARDED) && !columns.containsKey(Target.STATE_ON)) {
            var decided = columns.remove(Target.DECISION_ON); // without an award a decision is that on the state
            if (decided != null) {
                columns.put(Target.STATE_ON, decided);
            }
        }
        var constants = new EnumMap<Target, String>(Target.class);
        if (!columns.containsKey(Target.KIND)) {
            constants.put(Target.KIND, organised(columns) ? "association" : "individual");
        }
        if (!columns.containsKey(Target.STATE)) {
            constants.put(Target.STATE, columns.containsKey(Target.AWARDED) ? "settled" : "filed");
        }
        if (columns.containsKey(Target.AWARDED) && !columns.containsKey(Target.PROGRAMME)) {
            constants.put(Target.PROGRAMME, "OTHER");
        }
        return new Mapping(columns, constants);
    }

    /** Files that name an organisation and no person, such as open data on subsidies. */
    private static boolean organised(EnumMap<Target, String> columns) {
        return columns.containsKey(Target.ORGANISATION_LATIN)
                && !columns.containsKey(Target.NAME_LATIN)
                && !columns.containsKey(Target.CNIE);
    }
}
