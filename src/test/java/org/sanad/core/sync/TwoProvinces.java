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
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.backup.Restoring;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.core.transfer.Transfer;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** Two provinces under two regions, and headquarters, between which a dossier moves. */
abstract class TwoProvinces {
    static final String FROM = "P10.521";
    static final String TO = "P05.081";

    @TempDir
    Path folder;

    Path stick;
    private final List<ScratchRegister> registers = new ArrayList<>();
    private final List<Desk> restored = new ArrayList<>();
    private final Map<String, Desk> desks = new LinkedHashMap<>();

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
    }

    @AfterEach
    void close() {
        restored.forEach(Desk::close);
        registers.forEach(ScratchRegister::close);
    }

    /** The disk of an office died, and a backup is put on another PC. */
    void restore(String code, Path backup) {
        registers.removeIf(one -> one.register() == at(code).register());
        at(code).close();
        var into = new RegisterFolder(folder.resolve(code + "-restored"));
        Restoring.restore(backup, into, null, "long enough".toCharArray());
        var register = new Registers(ScratchRegister.CHEAP).open(into, null, "long enough".toCharArray());
        restored.add(new Desk(register, ScratchRegister.CLOCK));
        desks.put(code, restored.getLast());
    }

    /** Up from both sides, and down again with what the other side brought. */
    void round() {
        carry(FROM, "R10");
        carry(TO, "R05");
        carry("R10", "HQ");
        carry("R05", "HQ");
        carry("R10", "HQ");
        carry(FROM, "R10");
        carry(TO, "R05");
    }

    void carry(String from, String to) {
        var receipt = receive(to, send(from)).receipt();
        var taken = at(from).receiving().receive(at(from).session(), receipt, stick, Pace.UNWATCHED);
        assertThat(taken.warnings()).isEmpty();
    }

    Path send(String from) {
        return at(from).sending()
                .send(at(from).session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    Received receive(String at, Path file) {
        var received = at(at).receiving().receive(at(at).session(), file, stick, Pace.UNWATCHED);
        assertThat(received.warnings()).isEmpty();
        return received;
    }

    void same() {
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

    Desk at(String code) {
        return desks.get(code);
    }

    Transfer waiting(String code) {
        return at(code).transfers().list(at(code).session()).stream()
                .filter(one -> one.to().equals(code) && one.standing() == Transfer.Standing.OFFERED)
                .findFirst()
                .orElseThrow();
    }

    static String key(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
