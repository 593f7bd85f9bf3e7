package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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

/** A province, its region and headquarters, and the sticks between them. */
class JourneyTest {
    @TempDir
    Path folder;

    private Path stick;
    private Office province;
    private ScratchRegister region;
    private ScratchRegister headquarters;
    private final Set<UUID> touched = new HashSet<>();

    @BeforeEach
    void setUp() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        province = new Office(folder.resolve("province"));
        region = ScratchRegister.create(folder.resolve("region"), "R10");
        headquarters = ScratchRegister.create(folder.resolve("headquarters"), "HQ");
        invite("P10.521", province.scratch());
        invite("R10", region);
        province.dossier(State.UNDER_STUDY);
        province.dossier(State.FILED);
    }

    @AfterEach
    void close() {
        province.close();
        region.close();
        headquarters.close();
    }

    @Test
    void aDossierTypedAtTheProvinceIsAtHeadquarters() {
        var sent = send(province.scratch(), false);
        assertThat(sent.dossiers()).isEqualTo(2);
        assertThat(sent.file().label().from()).isEqualTo(1);
        var inspection = receiving(headquarters)
                .inspect(headquarters.session(), sent.file().file(), Pace.UNWATCHED);
        assertThat(inspection.fingerprint()).isEqualTo(sent.fingerprint());
        assertThat(inspection.parts().getFirst().added()).containsEntry("dossier", 2L);
        assertThat(state(headquarters).counts()).containsEntry("dossier", 0L);

        var received = receive(headquarters, sent.file().file());
        assertThat(received.warnings()).isEmpty();
        assertThat(received.verdicts().applied()).isPositive();
        assertThat(touched).isNotEmpty();
        assertThat(state(headquarters)).isEqualTo(state(province.scratch()));

        var again = receive(headquarters, sent.file().file());
        assertThat(again.verdicts().applied()).isZero();
        assertThat(again.verdicts().unchanged()).isPositive();
        assertThat(state(headquarters)).isEqualTo(state(province.scratch()));
    }

    @Test
    void theRegionForwardsWhatItReceived() {
        receive(region, send(province.scratch(), false).file().file());
        assertThat(state(region)).isEqualTo(state(province.scratch()));
        var forwarded = send(region, false);
        assertThat(forwarded.along().others()).isEqualTo(1);
        var received = receive(headquarters, forwarded.file().file());
        assertThat(received.warnings()).isEmpty();
        assertThat(state(headquarters)).isEqualTo(state(province.scratch()));

        receiving(region).receive(region.session(), received.receipt(), stick, Pace.UNWATCHED);
        assertThat(send(region, false).along().others()).isZero();
    }

    @Test
    void headquartersLooksAtPackagesThatFollowEachOther() {
        var receipt =
                receive(region, send(province.scratch(), false).file().file()).receipt();
        receiving(province.scratch()).receive(province.session(), receipt, stick, Pace.UNWATCHED);
        province.dossier(State.FILED);
        receive(region, send(province.scratch(), false).file().file());
        var forwarded = send(region, false);
        assertThat(forwarded.along().others()).isEqualTo(2);
        var parts = receiving(headquarters)
                .inspect(headquarters.session(), forwarded.file().file(), Pace.UNWATCHED)
                .parts();
        assertThat(parts.stream()
                        .mapToLong(part -> part.added().getOrDefault("dossier", 0L))
                        .sum())
                .isEqualTo(3);
        receive(headquarters, forwarded.file().file());
        assertThat(state(headquarters)).isEqualTo(state(province.scratch()));
    }

    @Test
    void anOriginalThatIsGoneIsSaidAndStopsNothing() throws IOException {
        receive(region, send(province.scratch(), false).file().file());
        try (var kept = Files.list(region.register().folder().received())) {
            for (var file : kept.toList()) {
                Files.delete(file);
            }
        }
        var sent = send(region, false);
        assertThat(sent.along().others()).isZero();
        assertThat(sent.warnings()).extracting(one -> one.key()).containsExactly("sync.original_missing");
        receive(region, stick.resolve("P10.521-000001.sanad"));
        assertThat(send(region, false).along().others()).isEqualTo(1);
    }

    @Test
    void aReceiptThatCannotBeWrittenUndoesNothing() {
        var sent = send(province.scratch(), false).file().file();
        var received =
                receiving(headquarters).receive(headquarters.session(), sent, folder.resolve("gone"), Pace.UNWATCHED);
        assertThat(received.receipt()).isNull();
        assertThat(received.wasReceipt()).isFalse();
        assertThat(received.warnings()).extracting(one -> one.key()).contains("sync.receipt_not_written");
        assertThat(state(headquarters)).isEqualTo(state(province.scratch()));
        assertThat(receive(headquarters, sent).receipt()).exists();
    }

    @Test
    void aReceiptMakesTheNextPackageBeginAfterIt() {
        var first = send(province.scratch(), false);
        assertThat(send(province.scratch(), false).file().label().from()).isEqualTo(1);
        var receipt = receive(region, first.file().file()).receipt();
        receiving(province.scratch()).receive(province.session(), receipt, stick, Pace.UNWATCHED);
        province.dossier(State.FILED);

        var next = send(province.scratch(), false);
        assertThat(next.file().label().from()).isEqualTo(first.file().label().to() + 1);
        assertThat(next.file().label().previous()).isNotNull();
        assertThat(next.dossiers()).isEqualTo(1);
        assertThat(key(() -> receive(headquarters, next.file().file()))).isEqualTo("sync.gap");
        assertThat(state(headquarters).counts()).containsEntry("dossier", 0L);
        receive(headquarters, send(province.scratch(), true).file().file());
        receive(region, next.file().file());
        assertThat(state(headquarters)).isEqualTo(state(province.scratch())).isEqualTo(state(region));
    }

    @Test
    void refusesWhatIsNotForThisOffice() {
        var sent = send(region, false).file().file();
        assertThat(key(() -> receive(province.scratch(), sent))).isEqualTo("sync.office_not_below");
        assertThat(key(() -> send(headquarters, false))).isEqualTo("sync.headquarters_sends_not");
        try (var alone = ScratchRegister.create(folder.resolve("alone"), "R01")) {
            assertThat(key(() -> send(alone, false))).isEqualTo("sync.not_invited");
            invite("R01", alone);
            assertThat(key(() -> receive(alone, sent))).isEqualTo("sync.office_not_below");
            assertThat(key(() -> invitations(alone).invite(alone.session(), "R02", stick.resolve("x"))))
                    .isEqualTo("invitation.only_headquarters");
        }
    }

    @Test
    void aConfirmedOfficeStandsInTheKeyringThatGoesDown() {
        var sent = send(province.scratch(), false).file().file();
        receive(headquarters, sent);
        var unconfirmed = receiving(headquarters).unconfirmed();
        assertThat(unconfirmed).extracting(OfficeIdentity::office).containsExactly("P10.521");
        invitations(headquarters)
                .confirm(
                        headquarters.session(),
                        "P10.521",
                        unconfirmed.getFirst().epoch());
        assertThat(receiving(headquarters).unconfirmed()).isEmpty();
        var receipt = receive(headquarters, sent).receipt();
        receiving(province.scratch()).receive(province.session(), receipt, stick, Pace.UNWATCHED);
        assertThat(send(province.scratch(), false).file().label())
                .satisfies(label -> assertThat(label.enrolment()).isNull())
                .satisfies(label -> assertThat(label.keyring()).isEqualTo(2));
    }

    private void invite(String office, ScratchRegister register) {
        var file = folder.resolve(office + ".invitation");
        invitations(headquarters).invite(headquarters.session(), office, file);
        invitations(register).accept(register.session(), file);
    }

    private Sent send(ScratchRegister from, boolean full) {
        return new SendService(from.register(), ScratchRegister.CLOCK)
                .send(from.session(), stick, full, Pace.UNWATCHED);
    }

    private Received receive(ScratchRegister at, Path file) {
        return receiving(at).receive(at.session(), file, stick, Pace.UNWATCHED);
    }

    private ReceiveService receiving(ScratchRegister at) {
        return new ReceiveService(
                at.register(),
                tree(at),
                ScratchRegister.CLOCK,
                Trial.grants(at, tree(at)),
                Trial.transfers(at, tree(at)),
                touched::addAll);
    }

    private static InvitationService invitations(ScratchRegister at) {
        return new InvitationService(at.register(), tree(at), ScratchRegister.CLOCK);
    }

    private static OfficeTree tree(ScratchRegister at) {
        return at.register().database().read(new OfficeStore()::tree);
    }

    private static Summary state(ScratchRegister at) {
        return at.register().database().read(sql -> StateStore.of(sql, "P10.521"));
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
