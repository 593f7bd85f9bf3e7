package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.backup.Restoring;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Registers;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** Headquarters and a province that exchange packages, and whose PCs are restored, replaced or stolen. */
abstract class HeadquartersAndProvince {
    static final String OFFICE = "P10.521";
    static final Slice SLICE = new Slice(OFFICE, "OWN", 2026);
    static final LocalDate DAY = Office.TODAY;
    static final long HALF = 50_000_000L;

    @TempDir
    Path folder;

    Path stick;
    Desk headquarters;
    Desk province;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        headquarters =
                new Desk(ScratchRegister.create(folder.resolve("hq"), "HQ").register(), ScratchRegister.CLOCK);
        province = make("province");
        invite(province, "first");
    }

    @AfterEach
    void close() {
        province.close();
        headquarters.close();
    }

    static UUID underStudy(Desk desk) {
        var id = desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
        desk.papers().checklist(id).papers().stream()
                .map(paper -> new PaperMark(paper.kind().code(), Presence.PRESENT, null))
                .forEach(mark -> desk.papers().mark(desk.session(), id, mark));
        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            desk.dossiers().step(desk.session(), id, new NewStep(state, Office.TODAY));
        }
        return id;
    }

    static void give(Desk desk, UUID dossier) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, HALF, "D 1", Office.TODAY, null);
        desk.awards().give(desk.session(), dossier, new NewAward(terms, List.of()), false);
    }

    Desk make(String name) {
        return new Desk(ScratchRegister.create(folder.resolve(name), OFFICE).register(), ScratchRegister.CLOCK);
    }

    void invite(Desk office, String name) {
        var file = folder.resolve(name + ".invitation");
        headquarters.invitations().invite(headquarters.session(), OFFICE, file);
        office.invitations().accept(office.session(), file);
    }

    void restore(Path backup) {
        province.close();
        var into = new RegisterFolder(folder.resolve("restored"));
        Restoring.restore(backup, into, null, "long enough".toCharArray());
        open(into);
    }

    void reopen() {
        province.close();
        open(province.register().folder());
    }

    Desk open(Path backup, String into) {
        var restored = new RegisterFolder(folder.resolve(into));
        Restoring.restore(backup, restored, null, "long enough".toCharArray());
        return new Desk(
                new Registers(ScratchRegister.CHEAP).open(restored, null, "long enough".toCharArray()),
                ScratchRegister.CLOCK);
    }

    void open(RegisterFolder at) {
        var register = new Registers(ScratchRegister.CHEAP).open(at, null, "long enough".toCharArray());
        province = new Desk(register, ScratchRegister.CLOCK);
    }

    static UUID save(Desk desk) {
        return desk.dossiers().save(desk.session(), Office.draft()).dossier().id();
    }

    String number(UUID dossier) {
        return province.dossiers().find(dossier).dossier().number();
    }

    void exchange() {
        var received = take(headquarters, send(province));
        assertThat(received.warnings()).isEmpty();
        take(province, received.receipt());
    }

    Path send(Desk desk) {
        return desk.sending()
                .send(desk.session(), stick, false, Pace.UNWATCHED)
                .file()
                .file();
    }

    Received take(Desk desk, Path file) {
        return desk.receiving().receive(desk.session(), file, stick, Pace.UNWATCHED);
    }

    static Summary state(Desk desk) {
        return desk.register().database().read(sql -> StateStore.of(sql, OFFICE));
    }

    static String key(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
