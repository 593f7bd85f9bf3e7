package org.sanad.core.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sanad.core.sync.Pace;
import org.sanad.core.sync.Received;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** Two offices type one person, neither knowing of the other; headquarters takes both in. */
class DuplicateTest {
    private static final LocalDate BORN = LocalDate.of(1988, 4, 17);

    @TempDir
    Path folder;

    private final List<ScratchRegister> registers = new ArrayList<>();
    private Path stick;
    private Desk headquarters;
    private Desk tanTan;
    private Desk safi;

    @BeforeEach
    void open() throws Exception {
        stick = Files.createDirectory(folder.resolve("stick"));
        headquarters = desk("HQ");
        tanTan = invited("P10.521");
        safi = invited("P07.431");
    }

    @AfterEach
    void close() {
        registers.forEach(ScratchRegister::close);
    }

    @Test
    void theSameCardIsFoundWhicheverWayTheNameIsWritten() {
        keep(tanTan, person("خديجة بنعلي", null, "JB200145", null));
        keep(safi, person(null, "K. Ben Ali", "JB200145", null));
        assertThat(carry(tanTan).duplicates()).isZero();
        assertThat(carry(safi).duplicates()).isEqualTo(1);
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
        carry(tanTan);
        carry(safi);
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
        carry(tanTan);
        assertThat(carry(safi).duplicates()).isZero();
    }

    @Test
    void aMistypedCardWithTheNameIsFound() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", null));
        keep(safi, person(null, "Mohamed Alaoui", "JB200154", null));
        carry(tanTan);
        assertThat(carry(safi).duplicates()).isEqualTo(1);
        assertThat(waiting().getFirst().reasons()).contains(Reason.CNIE_NEAR);
    }

    @Test
    void twoOfOneOfficeAreThatOfficesMatter() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        assertThat(carry(tanTan).duplicates()).isZero();
    }

    @Test
    void whatIsMendedBelowNoLongerWaits() {
        keep(tanTan, person("خديجة بنعلي", null, "JB200145", null));
        var mended = keep(safi, person("سعيد أمزيل", null, "JB200145", null));
        carry(tanTan);
        carry(safi);
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
        assertThat(carry(safi).verdicts().applied()).isPositive();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aDecisionEndsTheWaitingTravelsDownAndCanBeTakenBack() {
        var here = holder(keep(tanTan, person("محمد العلوي", null, null, BORN)));
        var there = holder(keep(safi, person(null, "Mohammed El Alaoui", null, BORN)));
        carry(tanTan);
        carry(safi);
        headquarters.duplicates().decide(headquarters.session(), waiting().getFirst(), Verdict.SAME);
        assertThat(waiting()).isEmpty();
        assertThat(headquarters.duplicates().decided(headquarters.session(), 10))
                .singleElement()
                .satisfies(one -> assertThat(one.link().verdict()).isEqualTo(Verdict.SAME));
        receipt(safi);
        assertThat(safi.personLinks().of(there))
                .singleElement()
                .satisfies(link -> assertThat(link.than(there)).isEqualTo(here));
        var decided =
                headquarters.duplicates().decided(headquarters.session(), 10).getFirst();
        headquarters.duplicates().decide(headquarters.session(), decided, Verdict.OPEN);
        assertThat(waiting()).hasSize(1);
        receipt(safi);
        assertThat(safi.personLinks().of(there)).isEmpty();
    }

    @Test
    void takingInAgainFindsNothingNewAndForgetsNothing() {
        keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB200145", BORN));
        carry(tanTan);
        var file = send(safi);
        take(file);
        assertThat(take(file).duplicates()).isZero();
        assertThat(headquarters.duplicates().count(headquarters.session())).isEqualTo(1);
        assertThat(headquarters.duplicates().searchAll(headquarters.session())).isZero();
        assertThat(headquarters.duplicates().count(headquarters.session())).isEqualTo(1);
    }

    @Test
    void whereTheyAreIsSaid() {
        var file = keep(tanTan, person("محمد العلوي", null, "JB200145", BORN));
        keep(safi, person(null, "Mohammed El Alaoui", "JB200145", BORN));
        carry(tanTan);
        carry(safi);
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

    private Desk desk(String code) {
        var register = ScratchRegister.create(folder.resolve(code), code);
        registers.add(register);
        return new Desk(register.register(), ScratchRegister.CLOCK);
    }

    private Desk invited(String code) {
        var desk = desk(code);
        var file = folder.resolve(code + "-invitation");
        headquarters.invitations().invite(headquarters.session(), code, file);
        desk.invitations().accept(desk.session(), file);
        return desk;
    }

    private Received carry(Desk from) {
        return take(send(from));
    }

    private Path send(Desk from) {
        return from.sending()
                .send(from.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    private Received take(Path file) {
        return headquarters.receiving().receive(headquarters.session(), file, stick, Pace.UNWATCHED);
    }

    private void receipt(Desk to) {
        to.receiving().receive(to.session(), carry(to).receipt(), stick, Pace.UNWATCHED);
    }
}
