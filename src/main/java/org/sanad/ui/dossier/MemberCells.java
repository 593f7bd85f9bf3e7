package org.sanad.ui.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonRules;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Problem;

/**
 * Members as cells among the fields of the form, {@code name_ar.member@ID}: so what is typed in them goes to the draft,
 * and is undone, with all the rest. A row whose cells are empty is no member.
 */
final class MemberCells {
    private static final String MARK = ".member@";

    private final FieldValues fields;
    private final Supplier<LocalDate> today;
    private final MemberPerson person = new MemberPerson();
    /** All who were members while the dossier is shown: who is taken out and taken back is the same person. */
    private final Map<UUID, Participant> known = new LinkedHashMap<>();

    MemberCells(FieldValues fields, Supplier<LocalDate> today) {
        this.fields = fields;
        this.today = today;
    }

    static boolean holds(String field) {
        return field.contains(MARK);
    }

    static String key(UUID row, MemberColumn column) {
        return column.code() + MARK + row;
    }

    static UUID row(String key) {
        return UUID.fromString(key.substring(key.indexOf(MARK) + MARK.length()));
    }

    static MemberColumn column(String key) {
        return MemberColumn.of(key.substring(0, key.indexOf(MARK)));
    }

    /** Another dossier is shown. */
    void forget() {
        rows().forEach(this::empty);
        known.clear();
    }

    /** Shows members as they are kept, and no others. */
    void show(List<Participant> members) {
        var shown = members.stream().map(Participant::id).toList();
        rows().stream().filter(row -> !shown.contains(row)).forEach(this::empty);
        know(members);
        for (var member : members) {
            person.cells(member.person()).forEach((column, text) -> fields.set(key(member.id(), column), text));
        }
    }

    /** Learns who is kept by now, and leaves what stands in the cells. */
    void know(List<Participant> members) {
        members.forEach(member -> known.put(member.id(), member));
    }

    private void empty(UUID row) {
        emptied(row).forEach(fields::set);
    }

    /** What taking out a row changes. */
    Map<String, String> emptied(UUID row) {
        var cells = new HashMap<String, String>();
        for (var column : MemberColumn.values()) {
            cells.put(key(row, column), "");
        }
        return cells;
    }

    boolean isEmpty(UUID row) {
        return Arrays.stream(MemberColumn.values())
                .allMatch(column -> fields.get(key(row, column)).isEmpty());
    }

    /** Rows with anything in them: those that were kept in their order, then what is typed, in the order of typing. */
    List<UUID> rows() {
        var places = new HashMap<UUID, Integer>();
        known.keySet().forEach(row -> places.put(row, places.size()));
        return fields.all().keySet().stream()
                .filter(MemberCells::holds)
                .map(MemberCells::row)
                .distinct()
                .sorted(Comparator.<UUID>comparingInt(row -> places.getOrDefault(row, Integer.MAX_VALUE))
                        .thenComparing(UUID::toString))
                .toList();
    }

    String text(UUID row, MemberColumn column) {
        return fields.get(key(row, column));
    }

    /**
     * The members as typed.
     *
     * @param problems takes what cannot be read, or is missing, by cell
     */
    List<Participant> members(List<Problem> problems) {
        var cards = new HashMap<String, UUID>();
        var members = new ArrayList<Participant>();
        for (var row : rows()) {
            var typed = typed(row, problems);
            if (typed.cnie() != null && cards.putIfAbsent(typed.cnie(), row) != null) {
                problems.add(Problem.at(key(row, MemberColumn.CNIE), "member.twice", typed.cnie()));
            }
            members.add(new Participant(row, Part.MEMBER, typed));
        }
        return members;
    }

    private Person typed(UUID row, List<Problem> problems) {
        var before = known.containsKey(row) ? known.get(row).person() : Person.named(null, null);
        var found = new ArrayList<Problem>();
        var typed = PersonRules.tidy(person.typed(before, column -> text(row, column), found));
        found.addAll(PersonRules.check(typed, today.get()).errors());
        found.stream()
                .map(problem -> new Problem(problem.key(), problem.args(), key(row, of(problem.field()))))
                .forEach(problems::add);
        return typed;
    }

    /** Where a problem of a person is marked. */
    private static MemberColumn of(String field) {
        return Stream.of(MemberColumn.values())
                .filter(column -> field.startsWith(column.code()))
                .findFirst()
                .orElse(MemberColumn.NAME_AR);
    }

    /** Marks what is wrong in rows, and nothing else in them. */
    void mark(List<UUID> rows) {
        var problems = new ArrayList<Problem>();
        members(problems);
        rows.forEach(row -> Arrays.stream(MemberColumn.values())
                .forEach(column -> fields.errors().remove(key(row, column))));
        problems.stream()
                .filter(problem -> rows.contains(row(problem.field())))
                .forEach(problem -> fields.errors().putIfAbsent(problem.field(), problem));
    }

    /** The code of what stands in a cell of gender or kinship; null for nothing, or for a word that is none. */
    String code(UUID row, MemberColumn column) {
        return person.code(column, text(row, column));
    }
}
