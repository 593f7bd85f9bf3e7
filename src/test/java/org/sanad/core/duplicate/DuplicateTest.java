package org.sanad.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.duplicate.Duplicate.Side;
import org.sanad.core.person.Person;
import org.sanad.core.person.Reason;
import org.sanad.core.person.Verdict;
import org.sanad.fixture.LinkedOffices;
import org.sanad.fixture.Office;

/** Two offices type one person, neither knowing of the other; headquarters takes both in. */
class DuplicateTest {
    private static final LocalDate BORN = LocalDate.of(1988, 4, 17);

    @TempDir
    Path folder;

    private LinkedOffices offices;
    private Desk headquarters;
    private Desk tanTan;
    private Desk safi;

    @BeforeEach
    void open() {
        offices = new LinkedOffices(folder);
        headquarters = offices.headquarters();
        tanTan = offices.invited("P10.521");
        safi = offices.invited("P07.431");
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void theSameCardIsFoundWhicheverWayTheNameIsWritten() {
        keep(tanTan, person("خديجة بنعلي", null, "JB200145", null));
        keep(safi, person(null, "K. Ben Ali", "JB200145", null));
        assertThat(offices.carry(tanTan).duplicates()).isZero();
        assertThat(offices.carry(safi).duplicates()).isEqualTo(1);
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.reasons()).contains(Reason.SAME_CNIE);
            assertThat(List.of(one.one().owner(), one.other().owner())).containsExactlyInAnyOrder("P10.521", "P07.431");
        });
    }

    @Test
    void aNameInTheOtherScriptWithTheSameBirthDateIsFoundWithoutACard() {
        keep(tanTan, person("محمد العلوي", null, null, BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB555012", BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB555013", BORN.minusYears(9)));
        keep(safi, person(null, "Mahmoud El Alaoui", null, BORN));
        offices.carry(tanTan);
        offices.carry(safi);
        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.reasons()).contains(Reason.NAME_ALIKE, Reason.SAME_BIRTH_DATE));
    }

    @Test
    void aNameAloneOrACardOfSomebodyElseIsNotEnough() {
        keep(tanTan, person("محمد العلوي", "Mohamed Alaoui", null, null));
        keep(tanTan, person("فاطمة التازي", "Fatima Tazi", "A100200", BORN));
        keep(safi, person("محمد العلوي", "Mohamed Alaoui", null, null));
        keep(safi, person("فاطمة التازي", "Fatima Tazi", "KX987654", BORN));
        offices.carry(tanTan);
        assertThat(offices.carry(safi).duplicates()).isZero();
    }

    @Test
    void aMistypedCardWithTheNameIsFound() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", null));
        keep(safi, person(null, "Mohamed Alaoui", "JB200154", null));
        offices.carry(tanTan);
        assertThat(offices.carry(safi).duplicates()).isEqualTo(1);
        assertThat(waiting().getFirst().reasons()).contains(Reason.CNIE_NEAR);
    }

    @Test
    void twoOfOneOfficeAreThatOfficesMatter() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        assertThat(offices.carry(tanTan).duplicates()).isZero();
    }

    @Test
    void whatIsMendedBelowNoLongerWaits() {
        keep(tanTan, person("خديجة بنعلي", null, "JB200145", null));
        var mended = keep(safi, person("سعيد أمزيل", null, "JB200145", null));
        offices.carry(tanTan);
        offices.carry(safi);
        assertThat(headquarters.duplicates().count(headquarters.session())).isEqualTo(1);
        var person = mended.principal().orElseThrow().person();
        safi.dossiers()
                .save(
                        safi.session(),
                        new Draft(
                                mended.dossier().id(),
                                mended.dossier().project(),
                                mended.dossier().plan(),
                                mended.dossier().jobs(),
                                List.of(new Participant(
                                        Part.HOLDER,
                                        new Person(
                                                person.id(),
                                                person.nameAr(),
                                                null,
                                                "KX987654",
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                Person.Kin.UNKNOWN)))));
        assertThat(offices.carry(safi).verdicts().applied()).isPositive();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDecisionEndsTheWaitingTravelsDownAndCanBeTakenBack() {
        var here = holder(keep(tanTan, person("محمد العلوي", null, null, BORN)));
        var there = holder(keep(safi, person(null, "Mohammed El Alaoui", null, BORN)));
        offices.carry(tanTan);
        offices.carry(safi);
        headquarters.duplicates().decide(headquarters.session(), waiting().getFirst(), Verdict.SAME);
        assertThat(waiting()).isEmpty();
        assertThat(headquarters.duplicates().decided(headquarters.session(), 10))
                .singleElement()
                .satisfies(one -> assertThat(one.link().verdict()).isEqualTo(Verdict.SAME));
        offices.exchange(safi);
        assertThat(safi.personLinks().of(there))
                .singleElement()
                .satisfies(link -> assertThat(link.than(there)).isEqualTo(here));
        var decided =
                headquarters.duplicates().decided(headquarters.session(), 10).getFirst();
        headquarters.duplicates().decide(headquarters.session(), decided, Verdict.OPEN);
        assertThat(waiting()).hasSize(1);
        offices.exchange(safi);
        assertThat(safi.personLinks().of(there)).isEmpty();
    }

    @Test
    void takingInAgainFindsNothingNewAndForgetsNothing() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB200145", BORN));
        offices.carry(tanTan);
        var file = offices.send(safi);
        offices.take(headquarters, file);
        assertThat(offices.take(headquarters, file).duplicates()).isZero();
        assertThat(headquarters.duplicates().count(headquarters.session())).isEqualTo(1);
        assertThat(headquarters.duplicates().searchAll(headquarters.session())).isZero();
        assertThat(headquarters.duplicates().count(headquarters.session())).isEqualTo(1);
    }

    @Test
    void whereTheyAreIsSaid() {
        var file = keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB200145", BORN));
        offices.carry(tanTan);
        offices.carry(safi);
        assertThat(waiting())
                .flatExtracting(one -> List.of(one.one(), one.other()))
                .flatExtracting(Side::dossiers)
                .anySatisfy(seat ->
                        assertThat(seat.number()).isEqualTo(file.dossier().number()))
                .hasSize(2);
    }

    private List<Duplicate> waiting() {
        return headquarters.duplicates().waiting(headquarters.session(), 50);
    }

    private static Person person(String arabic, String latin, String cnie, LocalDate born) {
        return new Person(
                null,
                arabic,
                latin,
                cnie,
                born,
                born == null ? null : born.getYear(),
                null,
                null,
                null,
                null,
                Person.Kin.UNKNOWN);
    }

    private static DossierFile keep(Desk desk, Person person) {
        var plain = Office.draft();
        return desk.dossiers()
                .save(
                        desk.session(),
                        new Draft(
                                null,
                                plain.project(),
                                plain.plan(),
                                plain.jobs(),
                                List.of(new Participant(Part.HOLDER, person))));
    }

    private static UUID holder(DossierFile file) {
        return file.principal().orElseThrow().person().id();
    }
}
