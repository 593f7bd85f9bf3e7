package org.sanad.ui.dossier;

import static org.sanad.ui.dossier.MembersModel.FIELD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.core.Coded;
import org.sanad.core.person.Gender;
import org.sanad.core.person.Kinship;
import org.sanad.core.person.Person;
import org.sanad.text.Problem;

/** A member to the fields that are typed and back. */
final class MemberFields {
    private final FieldValues fields;

    MemberFields(FieldValues fields) {
        this.fields = fields;
    }

    void show(Person person) {
        values(person).forEach(fields::set);
    }

    /** What stands in a field for a person, such as {@code kinship.member}; empty for nothing. */
    static String value(Person person, String field) {
        var value = values(person).get(field);
        return value == null ? "" : value;
    }

    private static Map<String, String> values(Person person) {
        var values = new HashMap<String, String>();
        values.put("name_ar" + FIELD, person.nameAr());
        values.put("name_latin" + FIELD, person.nameLatin());
        values.put("cnie" + FIELD, person.cnie());
        values.put("birth_year" + FIELD, TypedValue.typed(person.birthYear()));
        values.put(
                "gender" + FIELD,
                person.gender() == null ? null : person.gender().code());
        values.put("kinship" + FIELD, Coded.code(person.kin().kinship()));
        values.put("phone" + FIELD, person.phone());
        return values;
    }

    /**
     * The person as typed.
     *
     * @param before as kept; what has no field here stays as it was
     * @param problems takes what cannot be read, or is missing
     */
    Person typed(Person before, List<Problem> problems) {
        var year = new TypedValue(fields, problems).count("birth_year" + FIELD);
        var sameYear =
                before.birthDate() != null && year != null && before.birthDate().getYear() == year;
        var kin = before.kin();
        var typed = new Person(
                before.id(),
                text("name_ar"),
                text("name_latin"),
                text("cnie"),
                sameYear ? before.birthDate() : null,
                year,
                Gender.of(text("gender")),
                text("phone"),
                before.address(),
                before.education(),
                new Person.Kin(Kinship.of(text("kinship")), kin.note(), kin.fighterName(), kin.titleNumber()));
        if (typed.nameAr() == null && typed.nameLatin() == null) {
            problems.add(Problem.at("name_ar" + FIELD, "member.name_missing"));
        }
        return typed;
    }

    private String text(String field) {
        return fields.text(field + FIELD);
    }
}
