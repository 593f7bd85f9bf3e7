package org.sanad.core.document;

import java.time.LocalDate;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.office.Office;
import org.sanad.core.office.Province;
import org.sanad.core.person.Person;
import org.sanad.text.Texts;

/**
 * The dossier that a document is about, and who prints it where and when.
 *
 * @param office whose dossier it is
 * @param province of the project; null where it is not said
 */
public record Subject(DossierFile file, Office office, Province province, LocalDate today, String printedBy) {
    String number() {
        return file.dossier().number();
    }

    /**
     * The values that every document of a dossier has. A letter goes to the person, or to an organisation as such where
     * nobody represents it.
     */
    Values values(Texts texts) {
        var dossier = file.dossier();
        var project = dossier.project();
        var values = new Values(texts)
                .text("number", dossier.number())
                .text("title", project.titleAr(), project.titleFr())
                .word("kind", "kind", project.kind())
                .word("purpose", "purpose", project.purpose())
                .word("sector", "sector", project.sector())
                .text(
                        "province",
                        province == null ? null : province.nameAr(),
                        province == null ? null : province.nameFr())
                .text("commune", project.commune())
                .text("organisation", project.organisationAr(), project.organisationLatin())
                .day("filed_on", dossier.filedOn())
                .word("state", "state", dossier.state())
                .day("state_on", dossier.stateOn())
                .text("office", office.nameAr(), office.nameFr())
                .day("today", today)
                .text("printed_by", printedBy);
        values.word("part", "part", dossier.project().kind() == Kind.INDIVIDUAL ? Part.HOLDER : Part.REPRESENTATIVE);
        var person = file.principal().map(one -> one.person()).orElse(Person.named(null, null));
        person(values, person);
        var name = Values.either(texts.lang(), person.nameAr(), person.nameLatin());
        return name.isBlank()
                ? values.text("addressee", project.organisationAr(), project.organisationLatin())
                : values.text("addressee", texts.get("document.to_person", name));
    }

    private static void person(Values values, Person person) {
        var kin = person.kin();
        values.text("holder", person.nameAr(), person.nameLatin())
                .text("cnie", person.cnie())
                .day("birth", person.birthDate())
                .text("phone", person.phone())
                .text("address", person.address())
                .word("kinship", "kinship", kin.kinship())
                .text("fighter", kin.fighterName())
                .text("title_number", kin.titleNumber());
        if (person.birthDate() == null && person.birthYear() != null) {
            values.text("birth", String.valueOf(person.birthYear()));
        }
    }
}
