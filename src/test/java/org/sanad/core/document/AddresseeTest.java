package org.sanad.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Project;
import org.sanad.core.person.Person;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

class AddresseeTest {
    private static final Participant NAMED = new Participant(Part.REPRESENTATIVE, Person.named("سعاد", "Souad"));
    private static final Participant NAMELESS = new Participant(Part.REPRESENTATIVE, Person.named(null, null));

    @Test
    void aLetterGoesToThePerson() {
        assertThat(addressee(Lang.AR, "تعاونية نور", NAMED)).isEqualTo("السيد(ة) سعاد");
        assertThat(addressee(Lang.FR, "تعاونية نور", NAMED)).isEqualTo("M./Mme Souad");
    }

    @Test
    void anOrganisationThatNobodyRepresentsIsWrittenToItself() {
        assertThat(addressee(Lang.AR, "تعاونية نور")).isEqualTo("تعاونية نور");
        assertThat(addressee(Lang.FR, "تعاونية نور", NAMELESS)).isEqualTo("تعاونية نور");
        assertThat(addressee(Lang.FR, null)).as("room for the hand").isEmpty();
    }

    private static String addressee(Lang lang, String organisation, Participant... people) {
        var made = Specimen.subject(Specimen.OFFICE, "أ", "A");
        var before = made.file().dossier();
        var project = new Project(
                Kind.COOPERATIVE,
                before.project().purpose(),
                "نسيج",
                null,
                organisation,
                null,
                before.project().sector(),
                null,
                "10.521",
                null);
        var dossier = before.with(project, before.plan(), before.jobs());
        var file = new DossierFile(dossier, List.of(people), List.of(), List.of(), List.of());
        return new Subject(file, made.office(), made.province(), made.today(), made.printedBy())
                .values(new Texts(lang))
                .map()
                .get("addressee");
    }
}
