package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.sanad.core.desk.Desk;
import org.sanad.core.paper.AttachmentStore;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** What a region that stands between meets: it hears of headquarters later than those below it, its own PC is restored. */
class RegionBetweenTest extends TwoProvinces {
    private static final byte[] PAPER = "%PDF-1.7 the identity card".getBytes(StandardCharsets.US_ASCII);

    /** Headquarters confirms somebody and invites a province; the region was there before, and has the list of before. */
    @Test
    void whoWasInvitedLaterTakesTheReceiptsOfARegionWithTheListOfBefore() {
        confirmed();
        try (var late = new Desk(
                ScratchRegister.create(folder.resolve("late"), "P10.071").register(), ScratchRegister.CLOCK)) {
            var file = folder.resolve("late.invitation");
            at("HQ").invitations().invite(at("HQ").session(), "P10.071", file);
            late.invitations().accept(late.session(), file);
            late.dossiers().save(late.session(), Office.draft());
            var sent = late.sending().send(late.session(), stick, false, Pace.UNWATCHED);
            var receipt = receive("R10", sent.file().file()).receipt();
            late.receiving().receive(late.session(), receipt, stick, Pace.UNWATCHED);
            assertThat(late.exchanges().standing().acknowledged()).isNotNull();
            assertThat(edition(late)).isEqualTo(2);
        }
    }

    /** It brings an old list of offices, on which keys stand that were taken back since. */
    @Test
    void anInvitationOfBeforeBringsNoOlderListOfOfficesBack() {
        confirmed();
        carry("R05", "HQ");
        assertThat(edition(at("R05"))).isEqualTo(2);
        at("R05").invitations().accept(at("R05").session(), folder.resolve("R05.invitation"));
        assertThat(edition(at("R05"))).isEqualTo(2);
    }

    /** A rescue copy is written under a number first, and gets its name then. */
    @Test
    void aRescueCopyWritesOverNoPackageOfAFormerLife() throws IOException {
        at(FROM).dossiers().save(at(FROM).session(), Office.draft());
        carry(FROM, "R10");
        var backup = at("R10").backups().make(at("R10").session(), Files.createDirectory(folder.resolve("backup")));
        var former = send("R10");
        var bytes = Files.readAllBytes(former);
        restore("R10", backup.file());
        at("R10").rescues().write(at("R10").session(), FROM, stick, Pace.UNWATCHED);
        assertThat(former).hasBinaryContent(bytes);
    }

    /** So are the scans that go down beside a receipt. */
    @Test
    void scansBesideAReceiptWriteOverNoPackageOfAFormerLife() throws IOException {
        var dossier = at(FROM).dossiers()
                .save(at(FROM).session(), Office.draft())
                .dossier()
                .id();
        at(FROM).scans().attach(at(FROM).session(), dossier, "cnie", "cnie.pdf", PAPER);
        carry(FROM, "R10");
        var backup = at("R10").backups().make(at("R10").session(), Files.createDirectory(folder.resolve("backup")));
        var former = send("R10");
        var bytes = Files.readAllBytes(former);
        restore("R10", backup.file());
        var register = at(FROM).register();
        new AttachmentStore(register.folder().attachments(), register.key()).sweep(java.util.Set.of());
        receive("R10", send(FROM));
        assertThat(stick.resolve("P10.521-000002.scans.sanad")).exists();
        assertThat(former).hasBinaryContent(bytes);
    }

    @Test
    void aReceiptUnderTheNameOfItsOwnScansIsTakenInOnce() throws IOException {
        at(FROM).dossiers().save(at(FROM).session(), Office.draft());
        var receipt = receive("R10", send(FROM)).receipt();
        var named = Files.copy(receipt, stick.resolve("P10.521-000001.scans.sanad"));
        at(FROM).receiving().receive(at(FROM).session(), named, stick, Pace.UNWATCHED);
        assertThat(at(FROM).exchanges().standing().acknowledged()).isNotNull();
    }

    private void confirmed() {
        at("R05").dossiers().save(at("R05").session(), Office.draft());
        carry("R05", "HQ");
        at("HQ").invitations()
                .confirm(at("HQ").session(), "R05", at("R05").register().epoch());
    }

    private static long edition(Desk desk) {
        return desk.register().database().read(sql -> {
            var trust = Trust.of(
                    sql, new KeyStore(desk.register()), desk.register().officeCode(), ScratchRegister.CLOCK.instant());
            return Keyring.verify(trust.keyring(), trust.headquarters(), 0).version();
        });
    }
}
