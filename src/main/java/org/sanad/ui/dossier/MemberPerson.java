package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sanad.core.Coded;
import org.sanad.core.Tidy;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.MemberBlock;
import org.sanad.core.spreadsheet.MemberColumn;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** A member to the cells of a row and back. */
final class MemberPerson {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final MemberBlock words = new MemberBlock();

    /** What stands in the cells; a day of birth as it is typed, gender and kinship by their codes. */
    Map<MemberColumn, String> cells(Person person) {
        var cells = new EnumMap<MemberColumn, String>(MemberColumn.class);
        cells.put(MemberColumn.NAME_AR, person.nameAr());
        cells.put(MemberColumn.NAME_LATIN, person.nameLatin());
        cells.put(MemberColumn.CNIE, person.cnie());
        cells.put(
                MemberColumn.BIRTH,
                person.birthDate() == null
                        ? TypedValue.typed(person.birthYear())
                        : TypedValue.typed(person.birthDate()));
        cells.put(
                MemberColumn.GENDER,
                person.gender() == null ? null : person.gender().code());
        cells.put(MemberColumn.KINSHIP, Coded.code(person.kin().kinship()));
        cells.put(MemberColumn.PHONE, person.phone());
        return cells;
    }

    /**
     * The person as typed.
     *
     * @param before as kept; what has no cell stays as it was
     * @param problems takes what cannot be read, or is missing, by column
     */
    Person typed(Person before, Function<MemberColumn, String> cell, List<Problem> problems) {
        var kin = before.kin();
        var kinship = coded(MemberColumn.KINSHIP, cell, problems);
        var gender = coded(MemberColumn.GENDER, cell, problems);
        var named = new Person(
                before.id(),
                Tidy.text(cell.apply(MemberColumn.NAME_AR)),
                Tidy.text(cell.apply(MemberColumn.NAME_LATIN)),
                Tidy.text(cell.apply(MemberColumn.CNIE)),
                null,
                null,
                Gender.of(gender),
                Tidy.text(cell.apply(MemberColumn.PHONE)),
                before.address(),
                before.education(),
                new Person.Kin(Kinship.of(kinship), kin.note(), kin.fighterName(), kin.titleNumber()));
        if (named.nameAr() == null && named.nameLatin() == null) {
            problems.add(Problem.at(MemberColumn.NAME_AR.code(), "member.name_missing"));
        }
        return born(named, Tidy.text(Tidy.digits(cell.apply(MemberColumn.BIRTH))), problems);
    }

    private static Person born(Person person, String typed, List<Problem> problems) {
        if (typed == null) {
            return person;
        }
        try {
            return YEAR.matcher(typed).matches()
                    ? person.bornIn(Integer.parseInt(typed))
                    : person.bornOn(Days.parse(typed));
        } catch (ProblemException e) {
            e.problems().stream()
                    .map(one -> new Problem(one.key(), one.args(), MemberColumn.BIRTH.code()))
                    .forEach(problems::add);
            return person;
        }
    }

    private String coded(MemberColumn column, Function<MemberColumn, String> cell, List<Problem> problems) {
        var typed = Tidy.text(cell.apply(column));
        var code = code(column, typed);
        if (typed != null && code == null) {
            problems.add(Problem.at(column.code(), "member.word_unknown", typed));
        }
        return code;
    }

    /** The code of a word for gender or kinship in any of the languages; null for none. */
    String code(MemberColumn column, String typed) {
        return typed == null || typed.isEmpty()
                ? null
                : words.code(column, typed).orElse(null);
    }
}
