package org.sanad.core.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sanad.core.Tidy;
import org.sanad.text.Amounts;
import org.sanad.text.Fold;
import org.sanad.text.Money;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** The values of one row by what they mean; notes what cannot be read and goes on. */
final class Values {
    private static final int LONGEST_NAME = 120;
    /** What a formula shows that found nothing or cannot be computed, in the languages of spreadsheets here; no name is so. */
    private static final Pattern FAULT = Pattern.compile("#N/[AD]|#DIV/0 ?!|#[A-Z]{2,8} ?[!?]|Err ?: ?\\d{3}");

    private final Row row;
    private final Mapping mapping;
    private final Map<Target, Integer> columns;
    private final Vocabulary vocabulary;
    private final AmountColumns amounts;
    private final Set<RowProblem> problems = new LinkedHashSet<>();
    private final Map<String, String> read = new TreeMap<>();
    private final Set<Target> unread = EnumSet.noneOf(Target.class);

    Values(Row row, Mapping mapping, Map<Target, Integer> columns, Vocabulary vocabulary, AmountColumns amounts) {
        this.row = row;
        this.mapping = mapping;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.amounts = amounts;
    }

    /** Each once, also of a cell that is asked for several times. */
    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /** What was read, for the key that knows the row again. */
    String canonical() {
        return read.toString();
    }

    String text(Target target) {
        var text = Tidy.text(cell(target).shown());
        if (text != null && FAULT.matcher(text).matches()) {
            reject(target, Problem.of("import.cell_fault", text));
            return null;
        }
        return note(target, text);
    }

    /** A text cut to what the column holds, with a warning when it was longer. */
    String text(Target target, int longest) {
        var text = text(target);
        if (text == null || text.length() <= longest) {
            return text;
        }
        warn(target, Problem.of("import.text_cut", longest));
        return text.substring(0, longest);
    }

    /** A name of two columns as people say it, the given name first; one that the other column tells already is not said twice. */
    String name(Target given, Target family) {
        var first = text(given, LONGEST_NAME);
        var last = text(family, LONGEST_NAME);
        if (first == null || last == null) {
            return first == null ? last : first;
        }
        var told = List.of(Fold.of(last).split(" "));
        var whole = told.containsAll(List.of(Fold.of(first).split(" "))) ? last : first + " " + last;
        if (whole.length() > LONGEST_NAME) {
            warn(family, Problem.of("import.text_cut", LONGEST_NAME));
            return whole.substring(0, LONGEST_NAME);
        }
        return whole;
    }

    /**
     * A text that the key of the row does not tell: columns that were not understood once must not make new rows of those
     * that were taken over then.
     */
    String beside(Target target, int longest) {
        var text = text(target, longest);
        read.remove(target.code());
        return text;
    }

    /** Columns of amounts whose cell says something that cannot be read as an amount. */
    Set<Target> unread() {
        return unread;
    }

    /** Centimes; null where the cell is blank or cannot be read. */
    Long money(Target target) {
        var amount = parsed(target, cell -> switch (cell) {
            case Cell.Number number -> Amounts.of(number.value());
            default -> typed(target, cell.shown());
        });
        if (amount == null && !blank(target)) {
            unread.add(target);
        }
        return note(target, amount);
    }

    /** An amount that reads two ways is read as the other cells of its column show, with a warning that names one. */
    private long typed(Target target, String shown) {
        var amount = Amounts.parse(shown, amounts.groups(target));
        var proof = amounts.proof(target);
        if (proof != null && Amounts.ambiguous(shown)) {
            warn(target, Problem.of("import.amount_settled", shown.strip(), new Money(amount), proof));
        }
        return amount;
    }

    /**
     * A day; a year that stands alone is its first day, with a warning. Of several days in the cell the first, with a
     * warning.
     */
    LocalDate day(Target target) {
        var year = year(target);
        if (year != null) {
            warn(target, Problem.of("import.day_of_year_assumed", String.valueOf(year)));
            return note(target, LocalDate.of(year, 1, 1));
        }
        var found = CellDays.of(cell(target));
        if (found.days().isEmpty()) {
            found.doubts().stream().limit(1).forEach(problem -> reject(target, problem));
            return null;
        }
        var first = found.days().getFirst();
        found.doubts().forEach(problem -> warn(target, problem));
        found.notes().forEach(problem -> warn(target, problem));
        if (found.days().size() > 1) {
            warn(target, Problem.of("import.several_days", first));
        }
        return note(target, first);
    }

    /** The days of a cell that may hold several; what is no day among them is left out with a warning. */
    CellDays days(Target target) {
        if (year(target) != null) {
            return new CellDays(List.of(day(target)), List.of());
        }
        var found = CellDays.of(cell(target));
        found.doubts().forEach(problem -> warn(target, problem));
        found.notes().forEach(problem -> warn(target, problem));
        note(target, found.days().isEmpty() ? null : found.days());
        return found;
    }

    Integer number(Target target) {
        return note(target, parsed(target, cell -> {
            try {
                return new BigDecimal(Tidy.digits(cell.shown()).strip()).intValueExact();
            } catch (NumberFormatException | ArithmeticException e) {
                throw new ProblemException(Problem.of("import.number_unreadable", cell.shown()), e);
            }
        }));
    }

    /** A year that stands alone where a day may stand; null otherwise. */
    Integer year(Target target) {
        var shown = Tidy.digits(cell(target).shown()).strip();
        return shown.matches("(19|20)\\d\\d") ? note(target, Integer.valueOf(shown)) : null;
    }

    /** The value of a fixed list that a word means. */
    <T> T word(Target target, Function<String, T> of) {
        return note(
                target,
                parsed(
                        target,
                        cell -> vocabulary
                                .value(target, cell.shown())
                                .map(of)
                                .orElseThrow(() -> new ProblemException(Problem.of(
                                        "import.word_unknown", cell.shown().strip())))));
    }

    /** A value found by the caller, such as a province by its name. */
    <T> T found(Target target, Function<String, Optional<T>> find, UnaryOperator<String> otherwise) {
        return note(
                target,
                parsed(
                        target,
                        cell -> find.apply(cell.shown().strip())
                                .orElseThrow(() -> new ProblemException(Problem.of(
                                        otherwise.apply(cell.shown()),
                                        cell.shown().strip())))));
    }

    boolean blank(Target target) {
        return cell(target).blank();
    }

    void reject(Target target, Problem problem) {
        problems.add(new RowProblem(row.number(), heading(target), problem, true));
    }

    void warn(Target target, Problem problem) {
        problems.add(new RowProblem(row.number(), heading(target), problem, false));
    }

    private String heading(Target target) {
        return target == null ? null : mapping.columns().get(target);
    }

    private <T> T parsed(Target target, Function<Cell, T> parse) {
        var cell = cell(target);
        if (cell.blank()) {
            return null;
        }
        try {
            return parse.apply(cell);
        } catch (ProblemException e) {
            reject(target, e.problem());
            return null;
        }
    }

    private Cell cell(Target target) {
        var column = columns.get(target);
        var cell = column == null ? Cell.BLANK : row.cell(column);
        return cell.blank() ? Cell.text(mapping.constants().get(target)) : cell;
    }

    private <T> T note(Target target, T value) {
        if (value != null) {
            read.put(target.code(), value.toString());
        }
        return value;
    }
}
