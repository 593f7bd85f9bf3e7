package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.transfer.Seals;
import org.sanad.core.transfer.Transfer;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** A dossier moves from one province to another over headquarters, and comes back. */
class TransferTest {
    private static final String FROM = "P10.521";
    private static final String TO = "P05.081";

    @TempDir
    Path folder;

    private Path stick;
    private final List<ScratchRegister> registers = new ArrayList<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private Dossier dossier;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        for (var code : List.of("HQ", "R10", "R05", FROM, TO)) {
            var register = ScratchRegister.create(folder.resolve(code), code);
            registers.add(register);
            desks.put(code, new Desk(register.register(), ScratchRegister.CLOCK));
        }
        for (var code : List.of("R10", "R05", FROM, TO)) {
            var file = folder.resolve(code + ".invitation");
            at("HQ").invitations().invite(at("HQ").session(), code, file);
            at(code).invitations().accept(at(code).session(), file);
        }
        dossier = dossier(at(FROM));
        round();
    }

    @AfterEach
    void close() {
        registers.forEach(ScratchRegister::close);
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

    /** Up from both sides, and down again with what the other side brought. */
    private void round() {
        carry(FROM, "R10");
        carry(TO, "R05");
        carry("R10", "HQ");
        carry("R05", "HQ");
        carry("R10", "HQ");
        carry(FROM, "R10");
        carry(TO, "R05");
    }

    private void carry(String from, String to) {
        var receipt = receive(to, send(from)).receipt();
        var taken = at(from).receiving().receive(at(from).session(), receipt, stick, Pace.UNWATCHED);
        assertThat(taken.warnings()).isEmpty();
    }

    private Path send(String from) {
        return at(from).sending()
                .send(at(from).session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    private Received receive(String at, Path file) {
        var received = at(at).receiving().receive(at(at).session(), file, stick, Pace.UNWATCHED);
        assertThat(received.warnings()).isEmpty();
        return received;
    }

    private void same() {
        round();
        for (var office : List.of(FROM, TO)) {
            var own = state(office, office);
            assertThat(state("HQ", office)).as(office).isEqualTo(own);
            assertThat(state(office.equals(FROM) ? "R10" : "R05", office)).isEqualTo(own);
        }
        desks.forEach((code, desk) ->
                assertThat(desk.proofs().prove().findings()).as(code).isEmpty());
    }

    private Summary state(String at, String office) {
        return at(at).register().database().read(sql -> StateStore.of(sql, office));
    }

    private Desk at(String code) {
        return desks.get(code);
    }

    private static Dossier dossier(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier();
    }

    private void offer(String reason) {
        at(FROM).transfers().offer(at(FROM).session(), dossier.id(), TO, reason);
    }

    private Transfer waiting(String code) {
        return at(code).transfers().list(at(code).session()).stream()
                .filter(one -> one.to().equals(code) && one.standing() == Transfer.Standing.OFFERED)
                .findFirst()
                .orElseThrow();
    }

    private String owner(String code) {
        return at(code).dossiers().find(dossier.id()).dossier().owner();
    }

    private void step(String code) {
        at(code).dossiers().step(at(code).session(), dossier.id(), new NewStep(State.FILED, Office.TODAY));
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

    private static String key(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
