package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.data.tables.Tables.DOSSIER_PERSON;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.State;
import org.sanad.core.history.Door;
import org.sanad.core.person.Person;
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** A dossier moves from one province to another over headquarters, and comes back. */
class TransferTest extends TwoProvinces {
    private Dossier dossier;

    @BeforeEach
    void typeOne() {
        dossier = dossier(at(FROM));
        round();
    }

    @Test
    void anAcceptedDossierIsTheOtherOfficesAtEveryLevel() {
        offer("The holder moved");
        round();
        var offered = waiting(TO);
        assertThat(offered.reason()).isEqualTo("The holder moved");
        assertThat(at(TO).transfers().signature(at(TO).session(), offered.id())).isNotEqualTo(Seals.Signature.FORGED);
        assertThat(key(this::change)).isEqualTo("transfer.locked");

        at(TO).transfers().answer(at(TO).session(), offered.id(), true, "");
        assertThat(owner(TO)).isEqualTo(TO);
        step(TO);
        round();
        for (var code : List.of("HQ", "R10", "R05", FROM, TO)) {
            assertThat(owner(code)).as(code).isEqualTo(TO);
        }
        assertThat(at("HQ").dossiers().find(dossier.id()).dossier().state()).isEqualTo(State.FILED);
        assertThat(key(this::change)).isEqualTo("dossier.not_own");
        assertThat(at(FROM).transfers().list(at(FROM).session()).getFirst().standing())
                .isEqualTo(Transfer.Standing.ACCEPTED);
        same();
    }

    @Test
    void itComesBackWithAReason() {
        offer("The holder moved");
        round();
        at(TO).transfers().answer(at(TO).session(), waiting(TO).id(), true, "");
        round();
        at(TO).transfers().offer(at(TO).session(), dossier.id(), FROM, "The holder came back");
        round();
        at(FROM).transfers().answer(at(FROM).session(), waiting(FROM).id(), true, "");
        step(FROM);
        round();
        for (var code : List.of("HQ", "R10", "R05", FROM, TO)) {
            assertThat(owner(code)).as(code).isEqualTo(FROM);
        }
        same();
    }

    @Test
    void aRefusalLeavesItWhereItWas() {
        offer("The holder moved");
        round();
        var id = waiting(TO).id();
        assertThat(key(() -> at(TO).transfers().answer(at(TO).session(), id, false, " ")))
                .isEqualTo("transfer.reason_missing");
        at(TO).transfers().answer(at(TO).session(), id, false, "Not our province");
        round();
        var refused = at(FROM).transfers().list(at(FROM).session()).getFirst();
        assertThat(refused.standing()).isEqualTo(Transfer.Standing.REFUSED);
        assertThat(refused.answer().reason()).isEqualTo("Not our province");
        change();
        round();
        assertThat(owner("HQ")).isEqualTo(FROM);
        same();
    }

    @Test
    void whatLeftIsNotTakenBack() {
        offer("A mistake");
        var id = at(FROM).transfers().list(at(FROM).session()).getFirst().id();
        at(FROM).transfers().withdraw(at(FROM).session(), id);
        change();
        offer("The holder moved");
        round();
        var left = at(FROM).transfers().list(at(FROM).session()).getFirst().id();
        assertThat(key(() -> at(FROM).transfers().withdraw(at(FROM).session(), left)))
                .isEqualTo("transfer.left");
        assertThat(at(TO).transfers().waiting(at(TO).session())).isEqualTo(1);
    }

    /** Who has another dossier at the giver stays there, as the same person; whom the taker may know is shown for a decision. */
    @Test
    void thePeopleAreLinkedOrShownForADecision() {
        var first = at(FROM).dossiers().find(dossier.id()).people().getFirst();
        var other = dossier(at(FROM));
        share(first, other);
        var known = dossier(at(TO));
        identify(TO, known, "JB12345");
        identify(FROM, dossier, "JB12345");
        offer("The holder moved");
        round();
        at(TO).transfers().answer(at(TO).session(), waiting(TO).id(), true, "");

        var taken = at(TO).dossiers()
                .find(dossier.id())
                .people()
                .getFirst()
                .person()
                .id();
        assertThat(taken).isNotEqualTo(first.person().id());
        assertThat(at(TO).personLinks().of(taken))
                .singleElement()
                .satisfies(link ->
                        assertThat(link.than(taken)).isEqualTo(first.person().id()));
        var found = at(TO).duplicates().waiting(at(TO).session(), 10);
        assertThat(found)
                .singleElement()
                .satisfies(pair -> assertThat(List.of(
                                pair.one().person().id(), pair.other().person().id()))
                        .contains(
                                taken,
                                at(TO).dossiers()
                                        .find(known.id())
                                        .people()
                                        .getFirst()
                                        .person()
                                        .id()));
        round();
        assertThat(at("HQ").personLinks().of(taken)).hasSize(1);
        assertThat(at(FROM).personLinks().of(first.person().id())).hasSize(1);
        same();
    }

    @Test
    void sticksInAnyOrderLeadToTheSame() {
        offer("The holder moved");
        carry(FROM, "R10");
        carry("R10", "HQ");
        carry("R05", "HQ");
        carry(TO, "R05");
        at(TO).transfers().answer(at(TO).session(), waiting(TO).id(), true, "");
        step(TO);
        var late = send(TO);
        var direct = receive("HQ", late);
        receive("HQ", late);
        assertThat(direct.verdicts().setAside()).isZero();
        assertThat(owner("HQ")).isEqualTo(TO);
        round();
        same();
    }

    private static Dossier dossier(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier();
    }

    private void offer(String reason) {
        at(FROM).transfers().offer(at(FROM).session(), dossier.id(), TO, reason);
    }

    private String owner(String code) {
        return at(code).dossiers().find(dossier.id()).dossier().owner();
    }

    private void step(String code) {
        at(code).dossiers().step(at(code).session(), dossier.id(), new NewStep(State.FILED, Office.TODAY));
    }

    /** Has a person take part in a second dossier of the giver. */
    private void share(Participant one, Dossier other) {
        var door = new Door(
                at(FROM).register().database(),
                FROM,
                at(FROM).register().epoch(),
                ScratchRegister.CLOCK,
                touched -> {});
        door.write(at(FROM).session(), "dossier.change", change -> {
            var row = change.sql()
                    .selectFrom(DOSSIER_PERSON)
                    .where(DOSSIER_PERSON.DOSSIER_ID.eq(other.id()))
                    .fetchSingle();
            row.setPersonId(one.person().id());
            change.put(row);
            return null;
        });
    }

    private void identify(String office, Dossier of, String cnie) {
        var file = at(office).dossiers().find(of.id());
        var project = file.dossier().project();
        var holder = file.people().getFirst();
        at(office)
                .dossiers()
                .save(
                        at(office).session(),
                        new Draft(
                                of.id(),
                                project,
                                file.dossier().plan(),
                                file.dossier().jobs(),
                                List.of(new Participant(holder.id(), holder.part(), withCard(holder.person(), cnie)))));
    }

    private static Person withCard(Person one, String cnie) {
        return new Person(
                one.id(),
                one.nameAr(),
                one.nameLatin(),
                cnie,
                one.birthDate(),
                one.birthYear(),
                one.gender(),
                one.phone(),
                one.address(),
                one.education(),
                one.kin());
    }

    private void change() {
        var file = at(FROM).dossiers().find(dossier.id());
        var was = file.dossier().project();
        var project = new org.sanad.core.dossier.Project(
                was.kind(),
                was.purpose(),
                was.titleAr(),
                was.titleFr() + ".",
                null,
                null,
                was.sector(),
                null,
                was.provinceCode(),
                null);
        at(FROM).dossiers()
                .save(
                        at(FROM).session(),
                        new Draft(
                                dossier.id(),
                                project,
                                file.dossier().plan(),
                                file.dossier().jobs(),
                                file.people()));
    }
}
