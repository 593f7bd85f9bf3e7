package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanad.core.Tidy;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonRules;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Members as they are copied from a spreadsheet: a row a person, cells in any order. What a cell is, is told by what
 * stands in it (a card’s number, a day, a word for gender or kinship, a name in either script), so no heading is needed;
 * a first row of headings is left out.
 */
public final class MemberPaste {
    private static final int LONGEST = 2_000;
    private static final Pattern CARD = Pattern.compile("[A-Z]{1,2}\\d{3,7}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+212|00212|0)\\d{9}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    private final Vocabulary vocabulary = new Vocabulary();

    /**
     * What a row came to.
     *
     * @param line of the paste, from 1
     * @param text as it was pasted
     * @param person what was understood; null with a problem
     * @param problem why the row is not taken; null where it is
     */
    public record Row(int line, String text, Person person, Problem problem) {}

    /**
     * Reads what was copied.
     *
     * @param known the people of the dossier: the same card is not taken twice
     * @param on the day by which ages are judged
     * @throws ProblemException {@code member.too_many}
     */
    public List<Row> read(String pasted, List<Person> known, LocalDate on) {
        var lines = pasted.strip().split("\\R");
        if (lines.length > LONGEST) {
            throw new ProblemException(Problem.of("member.too_many", LONGEST));
        }
        var cards = new HashSet<String>();
        known.stream().map(Person::cnie).forEach(cards::add);
        cards.remove(null);
        var rows = new ArrayList<Row>();
        for (var at = 0; at < lines.length; at++) {
            var cells = cells(lines[at]);
            if (!cells.isEmpty() && !(at == 0 && headings(cells))) {
                rows.add(row(at + 1, lines[at].strip(), cells, cards, on));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (var cell : line.split(line.contains("\t") ? "\t" : ";")) {
            var text = Tidy.text(Tidy.digits(cell));
            if (text != null) {
                cells.add(text);
            }
        }
        return cells;
    }

    private boolean headings(List<String> cells) {
        return cells.stream()
                                .filter(cell -> vocabulary.target(cell).isPresent())
                                .count()
                        * 2
                > cells.size();
    }

    private Row row(int line, String text, List<String> cells, Set<String> cards, LocalDate on) {
        var found = new Found();
        for (var cell : cells) {
            if (!take(found, cell)) {
                return new Row(line, text, null, Problem.of("member.cell_unreadable", cell));
            }
        }
        var person = PersonRules.tidy(found.person());
        if (person.nameAr() == null && person.nameLatin() == null) {
            return new Row(line, text, null, Problem.of("member.name_missing"));
        }
        var errors = PersonRules.check(person, on).errors();
        if (!errors.isEmpty()) {
            return new Row(line, text, null, errors.getFirst());
        }
        if (person.cnie() != null && !cards.add(person.cnie())) {
            return new Row(line, text, null, Problem.of("member.twice", person.cnie()));
        }
        return new Row(line, text, person, null);
    }

    /** Whether a cell was understood. */
    private boolean take(Found found, String cell) {
        var bare = cell.replaceAll("[\\s.-]", "").toUpperCase(java.util.Locale.ROOT);
        if (CARD.matcher(bare).matches()) {
            return found.card(bare);
        }
        if (PHONE.matcher(bare).matches()) {
            return found.phone(bare);
        }
        if (YEAR.matcher(bare).matches()) {
            return found.year(Integer.parseInt(bare));
        }
        if (RUNNING_NUMBER.matcher(bare).matches()) {
            return true;
        }
        var gender = vocabulary.value(Target.GENDER, cell);
        if (gender.isPresent()) {
            return found.gender(Gender.of(gender.get()));
        }
        var kinship = vocabulary.value(Target.KINSHIP, cell);
        if (kinship.isPresent()) {
            return found.kinship(Kinship.of(kinship.get()));
        }
        return Character.isDigit(cell.charAt(0)) ? found.day(cell) : name(found, cell);
    }

    private static boolean name(Found found, String cell) {
        if (ARABIC.matcher(cell).matches()) {
            return found.arabic(cell);
        }
        return LATIN.matcher(cell).matches() && found.latin(cell);
    }

    /** What the cells of a row say; a second cell of the same kind is not understood, but names grow. */
    private static final class Found {
        private String arabic;
        private String latin;
        private String card;
        private String phone;
        private LocalDate day;
        private Integer year;
        private Gender gender;
        private Kinship kinship;

        boolean arabic(String text) {
            arabic = arabic == null ? text : arabic + " " + text;
            return true;
        }

        boolean latin(String text) {
            latin = latin == null ? text : latin + " " + text;
            return true;
        }

        boolean card(String text) {
            var first = card == null;
            card = text;
            return first;
        }

        boolean phone(String text) {
            var first = phone == null;
            phone = text;
            return first;
        }

        boolean year(int text) {
            var first = year == null && day == null;
            year = text;
            return first;
        }

        boolean day(String text) {
            try {
                var first = year == null;
                day = Days.parse(text);
                year = day.getYear();
                return first;
            } catch (ProblemException e) {
                return false;
            }
        }

        boolean gender(Gender told) {
            var first = gender == null;
            gender = told;
            return first;
        }

        boolean kinship(Kinship told) {
            var first = kinship == null;
            kinship = told;
            return first;
        }

        Person person() {
            var kin = new Person.Kin(kinship, null, null, null);
            return new Person(null, arabic, latin, card, day, year, gender, phone, null, null, kin);
        }
    }
}
