package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sanad.data.tables.Tables.DOSSIER;
import static org.sanad.data.tables.Tables.SETTING;
import static org.sanad.data.tables.Tables.SET_ASIDE_ABOVE;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.State;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** What goes wrong between two honest offices, or with one that is not. */
class SetbackTest {
    @TempDir
    Path folder;

    private Office province;
    private ScratchRegister headquarters;

    @BeforeEach
    void setUp() {
        province = new Office(folder.resolve("province"));
        headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ");
        invite("P10.521", province.scratch());
    }

    @AfterEach
    void close() {
        province.close();
        headquarters.close();
    }

    @Test
    void aRecordThatTheDatabaseRefusesStopsNothingElse() {
        var first = province.dossier(State.FILED).dossier();
        province.dossier(State.FILED);
        takeNumberAtHeadquarters(first.number());
        var received = receive(send());
        assertThat(received.warnings()).extracting(one -> one.key()).contains("sync.set_aside");
        assertThat(received.verdicts().setAside()).isPositive();
        assertThat(received.verdicts().applied()).isPositive();
        assertThat(dossiersAtHeadquarters()).isEqualTo(2);
        var again = receive(send());
        assertThat(again.verdicts().applied()).isZero();
        assertThat(dossiersAtHeadquarters()).isEqualTo(2);
    }

    @Test
    void theReceiptNamesWhatWasSetAside() {
        var first = province.dossier(State.FILED).dossier();
        takeNumberAtHeadquarters(first.number());
        var receipt = Signed.read(receive(send()).receipt(), org.sanad.text.Problem.of("receipt.unreadable"))
                .as(Receipt.class, org.sanad.text.Problem.of("receipt.unreadable"));
        assertThat(receipt.setAside())
                .isNotEmpty()
                .anySatisfy(one -> {
                    assertThat(one.record()).isEqualTo(first.id().toString());
                    assertThat(one.reason()).isEqualTo("sync.number_twice");
                })
                .allSatisfy(one -> assertThat(one.reason()).isIn("sync.number_twice", "sync.value_refused"));
    }

    @Test
    void theReceiptWithWhatWasSetAsideIsTakenInTwice() {
        var first = province.dossier(State.FILED).dossier();
        takeNumberAtHeadquarters(first.number());
        var receipt = receive(send()).receipt();
        for (var time = 0; time < 2; time++) {
            receiving(province.scratch()).receive(province.session(), receipt, folder, Pace.UNWATCHED);
            var named = province.scratch()
                    .register()
                    .database()
                    .read(sql -> sql.selectFrom(SET_ASIDE_ABOVE).fetch(SET_ASIDE_ABOVE.RECORD_ID));
            assertThat(named).hasSize(4).contains(first.id().toString());
        }
    }

    @Test
    void onlyAnOfficeAboveCanAcknowledge() {
        try (var neighbour = ScratchRegister.create(folder.resolve("neighbour"), "P10.071")) {
            invite("P10.071", neighbour);
            province.dossier(State.FILED);
            var sent = send();
            var forged = forgedReceipt(neighbour, sent);
            var refused = catchThrowableOfType(
                    ProblemException.class,
                    () -> receiving(province.scratch()).receive(province.session(), forged, folder, Pace.UNWATCHED));
            assertThat(refused.problem().key()).isEqualTo("receipt.not_above");
            assertThat(Files.exists(forged)).isTrue();
        }
    }

    @Test
    void aReadSeesOneMomentOnly() {
        var database = headquarters.register().database();
        database.read(sql -> {
            var before = sql.fetchCount(SETTING);
            database.write(other -> other.insertInto(SETTING)
                    .set(SETTING.NAME, "meanwhile")
                    .set(SETTING.CONTENT, "x")
                    .execute());
            assertThat(sql.fetchCount(SETTING)).isEqualTo(before);
            return null;
        });
        assertThat(database.<Integer>read(sql -> sql.fetchCount(SETTING, SETTING.NAME.eq("meanwhile"))))
                .isEqualTo(1);
    }

    private Path forgedReceipt(ScratchRegister neighbour, Path sent) {
        return neighbour.register().database().read(sql -> {
            var store = new KeyStore(neighbour.register());
            var trust = Trust.of(sql, store, "P10.071", ScratchRegister.CLOCK.instant());
            var label = new PackageReader(trust.known(), Pace.UNWATCHED)
                    .check(sent)
                    .label()
                    .orElseThrow();
            return Receipt.of(
                            trust.keys(),
                            label,
                            1,
                            label.to(),
                            new Receipt.Verdicts(1, 0, 0, 0, 0),
                            java.util.List.of(),
                            java.util.List.of(),
                            java.util.List.of(),
                            null,
                            null,
                            null,
                            trust.keyring(),
                            trust.enrolment(),
                            null,
                            "2026-03-02T09:00:00Z")
                    .write(folder, trust.keys());
        });
    }

    /** Another dossier at headquarters bears the number already. */
    private void takeNumberAtHeadquarters(String number) {
        try (var other = new Office(folder.resolve("other"))) {
            var template = other.dossier(State.FILED).dossier().id();
            var row = other.scratch()
                    .register()
                    .database()
                    .read(sql -> sql.selectFrom(DOSSIER)
                            .where(DOSSIER.ID.eq(template))
                            .fetchSingle());
            row.setOwnerCode("HQ");
            row.setNumber(number);
            headquarters
                    .register()
                    .database()
                    .write(sql -> sql.insertInto(DOSSIER)
                            .set(row.intoMap())
                            .set(DOSSIER.ID, java.util.UUID.fromString("00000000-0000-7000-8000-000000000001"))
                            .execute());
        }
    }

    private int dossiersAtHeadquarters() {
        return headquarters.register().database().<Integer>read(sql -> sql.fetchCount(DSL.selectFrom(DOSSIER)));
    }

    private void invite(String office, ScratchRegister register) {
        var file = folder.resolve(office + ".invitation");
        invitations(headquarters).invite(headquarters.session(), office, file);
        invitations(register).accept(register.session(), file);
    }

    private Path send() {
        return new SendService(province.scratch().register(), ScratchRegister.CLOCK)
                .send(province.session(), folder, true, Pace.UNWATCHED)
                .file()
                .file();
    }

    private Received receive(Path file) {
        return receiving(headquarters).receive(headquarters.session(), file, folder, Pace.UNWATCHED);
    }

    private static ReceiveService receiving(ScratchRegister at) {
        return new ReceiveService(
                at.register(),
                tree(at),
                ScratchRegister.CLOCK,
                Trial.grants(at, tree(at)),
                Trial.transfers(at, tree(at)),
                touched -> {});
    }

    private static InvitationService invitations(ScratchRegister at) {
        return new InvitationService(at.register(), tree(at), ScratchRegister.CLOCK);
    }

    private static OfficeTree tree(ScratchRegister at) {
        return at.register().database().read(new OfficeStore()::tree);
    }
}
