package org.sanad.core.spreadsheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sanad.core.Tidy;
import org.sanad.text.Fold;

/** A mapping guessed from headings and the first rows below them, for a person to look over. */
public final class Guess {
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** What is written in Arabic, and the same in Latin letters. */
    private static final Map<Target, Target> BOTH = Map.of(
            Target.TITLE_AR, Target.TITLE_FR,
            Target.NAME_AR, Target.NAME_LATIN,
            Target.GIVEN_AR, Target.GIVEN_LATIN,
            Target.ORGANISATION_AR, Target.ORGANISATION_LATIN);

    /** Headed by a word that heads other things too: “but”, “nature”, “lien”. A row with an unknown word would be given back. */
    private static final Set<Target> OF_ONE_WORD = Set.of(Target.KIND, Target.PURPOSE, Target.SUPPORT, Target.KINSHIP);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    /** Where one of these is a column, the title's year is not needed. */
    private static final Set<Target> DATES =
            Set.of(Target.DECISION_ON, Target.STATE_ON, Target.FILED_ON, Target.FIRST_PAID_ON, Target.BUDGET_YEAR);

    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * From the headings, from what the first rows hold, because a heading may be in the other language than its column, and
     * from the title above: a list of one year often says the year there only.
     */
    Mapping of(Sheet sheet) {
        var below = sheet.top().stream()
                .filter(row -> row.number() > sheet.headingRow())
                .toList();
        var mapping = of(sheet.headings(), below);
        var years = sheet.top().stream()
                .filter(row -> row.number() < sheet.headingRow())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> YEAR.matcher(Tidy.digits(cell.shown())).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        return years.size() == 1 && dateless(mapping)
                ? mapping.constant(Target.BUDGET_YEAR, years.getFirst())
                : mapping;
    }

    private static boolean dateless(Mapping mapping) {
        return mapping.columns().containsKey(Target.AWARDED)
                && mapping.columns().keySet().stream().noneMatch(DATES::contains);
    }

    /** From headings alone. */
    public Mapping of(List<String> headings) {
        return of(headings, List.of());
    }

    /** The first column that a heading names wins; what no heading names stays open or gets its usual constant. */
    Mapping of(List<String> headings, List<Row> rows) {
        var columns = new EnumMap<Target, String>(Target.class);
        for (var heading : headings) {
            vocabulary.target(heading).ifPresent(target -> columns.putIfAbsent(target, heading));
        }
        if (!columns.containsKey(Target.AWARDED) && !columns.containsKey(Target.STATE_ON)) {
            move(columns, Target.DECISION_ON, Target.STATE_ON); // without an award a decision is that on the state
        }
        if (unknown(Target.KIND, samples(headings, rows, columns.get(Target.KIND)))) {
            move(columns, Target.KIND, Target.TITLE_FR); // “nature du projet” may head what the project makes
        }
        OF_ONE_WORD.forEach(target -> {
            if (unknown(target, samples(headings, rows, columns.get(target)))) {
                columns.remove(target);
            }
        });
        BOTH.forEach((arabic, latin) -> {
            if (only(ARABIC, LATIN, samples(headings, rows, columns.get(latin)))) {
                move(columns, latin, arabic);
            } else if (only(LATIN, ARABIC, samples(headings, rows, columns.get(arabic)))) {
                move(columns, arabic, latin);
            }
        });
        return new Mapping(columns, constants(columns));
    }

    private static EnumMap<Target, String> constants(EnumMap<Target, String> columns) {
        var constants = new EnumMap<Target, String>(Target.class);
        if (!columns.containsKey(Target.KIND)) {
            constants.put(Target.KIND, kind(columns));
        }
        if (!columns.containsKey(Target.STATE)) {
            constants.put(Target.STATE, columns.containsKey(Target.AWARDED) ? "settled" : "filed");
        }
        if (columns.containsKey(Target.AWARDED) && !columns.containsKey(Target.PROGRAMME)) {
            constants.put(Target.PROGRAMME, "OTHER");
        }
        return constants;
    }

    /** As the column of the organisation calls it; a file that names an organisation and no person is one of associations. */
    private static String kind(EnumMap<Target, String> columns) {
        var organisation = Fold.of(
                columns.getOrDefault(Target.ORGANISATION_LATIN, columns.getOrDefault(Target.ORGANISATION_AR, "")));
        if (organisation.contains("cooperative") || organisation.contains(Fold.of("تعاونية"))) {
            return "cooperative";
        }
        if (organisation.contains("association") || organisation.contains(Fold.of("جمعية"))) {
            return "association";
        }
        var person = columns.containsKey(Target.NAME_LATIN) || columns.containsKey(Target.CNIE);
        return columns.containsKey(Target.ORGANISATION_LATIN) && !person ? "association" : "individual";
    }

    /** Where the other is open. */
    private static void move(EnumMap<Target, String> columns, Target from, Target to) {
        if (columns.containsKey(from) && !columns.containsKey(to)) {
            columns.put(to, columns.remove(from));
        }
    }

    /** Whether there are words, and none that this column could hold. */
    private boolean unknown(Target target, List<String> samples) {
        return samples.stream().anyMatch(word -> !word.isBlank())
                && samples.stream()
                        .noneMatch(word -> vocabulary.value(target, word).isPresent());
    }

    private static boolean only(Pattern script, Pattern other, List<String> samples) {
        return samples.stream().anyMatch(script.asPredicate())
                && samples.stream().noneMatch(other.asPredicate());
    }

    /** What the first rows hold in a column; nothing where there is no column. */
    private static List<String> samples(List<String> headings, List<Row> rows, String heading) {
        if (heading == null) {
            return List.of();
        }
        var column = headings.indexOf(heading);
        return rows.stream().map(row -> row.cell(column).shown()).toList();
    }
}
