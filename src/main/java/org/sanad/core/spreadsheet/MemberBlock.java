package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanad.core.Tidy;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Members as they are copied from a spreadsheet, a row a person. Whole rows come with their columns in any order: a
 * heading says what a column is, or else what stands in it (a card’s number, a day, a word for gender or kinship, a name
 * in either script). A cell that is like nothing goes where the others of its column go, as it was copied: the rules
 * name it there, and it is mended there.
 */
public final class MemberBlock {
    /** More rows are pasted in parts. */
    public static final int LONGEST = 2_000;

    private static final Pattern CARD = Pattern.compile("[A-Z]{1,2}\\d{3,7}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+212|00212|0)\\d{9}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * Rows of members.
     *
     * @param rows what stands in each column, as copied; never empty
     * @param leftOut what found no place, as copied
     */
    public record Read(List<Map<MemberColumn, String>> rows, List<String> leftOut) {}

    /**
     * The cells that were copied, row by row; empty lines are none.
     *
     * @throws ProblemException {@code member.too_many}
     */
    public List<List<String>> cells(String copied) {
        var lines = copied.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > LONGEST) {
            throw new ProblemException(Problem.of("member.too_many", LONGEST));
        }
        return lines.stream().map(MemberBlock::split).toList();
    }

    private static List<String> split(String line) {
        return Arrays.stream(line.split(line.contains("\t") ? "\t" : ";", -1))
                .map(cell -> Tidy.text(Tidy.digits(cell)))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    /** Whole rows: what each cell is. */
    public Read read(List<List<String>> cells) {
        var headed = !cells.isEmpty() && headings(cells.getFirst());
        var body = headed ? cells.subList(1, cells.size()) : cells;
        var width = cells.stream().mapToInt(List::size).max().orElse(0);
        var leftOut = new ArrayList<String>();
        var columns = new ArrayList<Column>();
        for (var at = 0; at < width; at++) {
            var heading = headed ? cell(cells.getFirst(), at) : "";
            var target = vocabulary.target(heading);
            columns.add(target.isPresent() ? new Column(column(target.get()), true, true) : column(body, at));
            if (columns.getLast().left()) {
                leftOut.add(heading);
            }
        }
        var rows = body.stream()
                .map(row -> row(row, columns, leftOut))
                .filter(row -> !row.isEmpty())
                .toList();
        return new Read(rows, List.copyOf(leftOut));
    }

    /**
     * A column of what was copied.
     *
     * @param is what most of its cells are
     * @param named whether its heading says so
     * @param sure whether it is so of more than half of its cells
     */
    private record Column(Optional<MemberColumn> is, boolean named, boolean sure) {
        /** Its heading says that it is of no use here. */
        boolean left() {
            return named && is.isEmpty();
        }
    }

    private boolean headings(List<String> cells) {
        var known = cells.stream()
                .filter(cell -> vocabulary.target(cell).isPresent())
                .count();
        return known * 2 > cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static Optional<MemberColumn> column(Target target) {
        var code = target == Target.BIRTH_DATE ? MemberColumn.BIRTH.code() : target.code();
        return Arrays.stream(MemberColumn.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Column column(List<List<String>> body, int at) {
        var filled = body.stream().filter(row -> !cell(row, at).isEmpty()).count();
        return body.stream()
                .map(row -> like(cell(row, at)))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<MemberColumn, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new Column(Optional.of(most.getKey()), false, most.getValue() * 2 > filled))
                .orElse(new Column(Optional.empty(), false, false));
    }

    private Map<MemberColumn, String> row(List<String> cells, List<Column> columns, List<String> leftOut) {
        var row = new EnumMap<MemberColumn, String>(MemberColumn.class);
        var odd = new ArrayList<Integer>();
        for (var at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (!cell.isEmpty()
                    && place(cell, columns.get(at))
                            .filter(to -> put(row, to, cell))
                            .isEmpty()) {
                odd.add(at);
            }
        }
        for (var at : odd) {
            var cell = cells.get(at);
            var column = columns.get(at);
            var useless = column.left() || RUNNING_NUMBER.matcher(cell).matches();
            if (!useless && column.is().filter(to -> put(row, to, cell)).isEmpty()) {
                leftOut.add(cell);
            }
        }
        return row;
    }

    /** What a cell is by itself; any word is like a name, so there the column knows better. */
    private Optional<MemberColumn> place(String cell, Column column) {
        var like = like(cell);
        var better = column.sure()
                && column.is().filter(is -> !isName(is)).isPresent()
                && like.filter(MemberBlock::isName).isPresent();
        return column.named() || better ? column.is() : like;
    }

    private static boolean isName(MemberColumn column) {
        return column == MemberColumn.NAME_AR || column == MemberColumn.NAME_LATIN;
    }

    /** Names in one script grow: they may come in two columns. Nothing else is told twice. */
    private static boolean put(Map<MemberColumn, String> row, MemberColumn column, String cell) {
        if (isName(column)) {
            row.merge(column, cell, (one, more) -> one + " " + more);
            return true;
        }
        return row.putIfAbsent(column, cell) == null;
    }

    private Optional<MemberColumn> like(String cell) {
        if (cell.isEmpty() || RUNNING_NUMBER.matcher(cell).matches()) {
            return Optional.empty();
        }
        var bare = cell.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        if (CARD.matcher(bare).matches()) {
            return Optional.of(MemberColumn.CNIE);
        }
        if (PHONE.matcher(bare).matches()) {
            return Optional.of(MemberColumn.PHONE);
        }
        if (YEAR.matcher(bare).matches() || day(cell).isPresent()) {
            return Optional.of(MemberColumn.BIRTH);
        }
        var coded = List.of(MemberColumn.GENDER, MemberColumn.KINSHIP).stream()
                .filter(column ->
                        vocabulary.value(Target.of(column.code()), cell).isPresent())
                .findFirst();
        return coded.isPresent() || Character.isDigit(cell.charAt(0)) ? coded : name(cell);
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.ofNullable(Days.parse(cell));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static Optional<MemberColumn> name(String cell) {
        if (ARABIC.matcher(cell).matches()) {
            return Optional.of(MemberColumn.NAME_AR);
        }
        return LATIN.matcher(cell).matches() ? Optional.of(MemberColumn.NAME_LATIN) : Optional.empty();
    }

    /**
     * The code that a word for gender or kinship means, in the three languages; the beginning of a word will do where no
     * other word begins so. Empty for a word that is none.
     *
     * @param column {@code GENDER} or {@code KINSHIP}
     */
    public Optional<String> code(MemberColumn column, String word) {
        return vocabulary.begun(Target.of(column.code()), word);
    }

    /** Rows side by side as a spreadsheet pastes them. */
    public static String copied(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }
}
