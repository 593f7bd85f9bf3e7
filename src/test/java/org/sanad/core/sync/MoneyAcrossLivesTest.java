package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;

/** A restored PC, of an office or of headquarters, gives nothing a second time. */
class MoneyAcrossLivesTest extends HeadquartersAndProvince {
    /** What the lost days gave is not given a second time. */
    @Test
    void noMoneyMovesUntilTheLostWorkIsBack() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var first = underStudy(province);
        var second = underStudy(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        give(province, first);
        exchange();
        restore(backup.file());
        assertThat(key(() -> give(province, second))).isEqualTo("fund.rescue_first");
        take(province, take(headquarters, send(province)).receipt());
        assertThat(key(() -> give(province, second))).isEqualTo("fund.rescue_first");
        rescue();
        assertThat(key(() -> give(province, second))).isEqualTo("award.above_slice");
        exchange();
        assertThat(headquarters.funds().balance(SLICE).left()).isZero();
    }

    /** Nor is a settlement undone that may have been paid in the lost days. */
    @Test
    void noSettlementIsUndoneUntilTheLostWorkIsBack() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var dossier = underStudy(province);
        exchange();
        var terms = new Award.Terms("OWN", 2026, Support.CASH, HALF, "D 1", DAY, null);
        province.awards().give(province.session(), dossier, new NewAward(terms, List.of()), true);
        exchange();
        restore(province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backup")))
                .file());
        assertThat(key(() -> province.dossiers().undo(province.session(), dossier, "mistake")))
                .isEqualTo("fund.rescue_first");
        exchange();
        province.dossiers().undo(province.session(), dossier, "mistake");
        assertThat(province.funds().balance(SLICE).committed()).isZero();
    }

    /** Nor is a dossier offered that may have been offered to another office in the lost days. */
    @Test
    void noDossierMovesUntilTheLostWorkIsBack() throws IOException {
        var dossier = save(province);
        exchange();
        var backup = province.backups().make(province.session(), Files.createDirectory(folder.resolve("backup")));
        province.transfers().offer(province.session(), dossier, "P05.081", "The holder moved");
        exchange();
        restore(backup.file());
        assertThat(key(() -> province.transfers().offer(province.session(), dossier, "R10", "The holder moved")))
                .isEqualTo("transfer.rescue_first");
        take(province, take(headquarters, send(province)).receipt());
        rescue();
        assertThat(key(() -> province.transfers().offer(province.session(), dossier, "R10", "The holder moved")))
                .isEqualTo("transfer.offered_before");
    }

    /** What it gave in the lost days comes up again before it gives anything. */
    @Test
    void aRestoredHeadquartersAllotsNothingTwice() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        exchange();
        var backup = headquarters
                .backups()
                .make(headquarters.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var sent = send(province);
        var receipt = take(headquarters, sent).receipt();
        var kept = Files.copy(receipt, folder.resolve("kept.receipt.sanad"));
        save(province);
        var onTheWay = send(province);
        headquarters.close();
        headquarters = open(backup, "headquarters-restored");

        var more = new NewAllotment(new Slice("R10", "OWN", 2026), 1L, "N 13", DAY);
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.hear_first");
        take(headquarters, onTheWay); // made before the receipt was taken in: it proves nothing
        take(province, kept);
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.hear_first");
        exchange();
        assertThat(headquarters.funds().envelopes().getFirst().left()).isZero();
        exchange();
        assertThat(key(() -> headquarters.funds().allot(headquarters.session(), more)))
                .isEqualTo("fund.above_envelope");
        assertThat(headquarters.funds().balance(SLICE).allotted()).isEqualTo(HALF);
        assertThat(key(() -> take(province, kept))).isEqualTo("keyring.older");
        assertThat(headquarters.proofs().prove().findings()).isEmpty();
    }

    /** A restored headquarters may not know an office that it confirmed in the lost days. */
    @Test
    void anOfficeThatHeadquartersForgotPresentsItselfAgain() throws IOException {
        var backup = headquarters
                .backups()
                .make(headquarters.session(), Files.createDirectory(folder.resolve("backup")))
                .file();
        save(province);
        exchange();
        headquarters
                .invitations()
                .confirm(headquarters.session(), OFFICE, province.register().epoch());
        exchange();
        headquarters.close();
        headquarters = open(backup, "headquarters-restored");
        assertThat(key(() -> take(headquarters, send(province)))).isEqualTo("sync.office_unknown");
        var full = province.sending().send(province.session(), stick, true, Pace.UNWATCHED);
        take(headquarters, full.file().file());
        assertThat(state(headquarters)).isEqualTo(state(province));
    }

    /** Where nothing is missing, the next receipt says so. */
    @Test
    void aRestoredRegisterThatLostNothingNeedsNoRescue() throws IOException {
        headquarters
                .funds()
                .appropriate(headquarters.session(), new NewAllotment(new Slice("HQ", "OWN", 2026), HALF, "LF", DAY));
        headquarters.funds().allot(headquarters.session(), new NewAllotment(SLICE, HALF, "N 12", DAY));
        var first = underStudy(province);
        exchange();
        restore(province.backups()
                .make(province.session(), Files.createDirectory(folder.resolve("backup")))
                .file());
        assertThat(key(() -> give(province, first))).isEqualTo("fund.rescue_first");
        exchange();
        give(province, first);
    }

    /** What headquarters holds of the province, back. */
    private void rescue() {
        take(
                province,
                headquarters
                        .rescues()
                        .write(headquarters.session(), OFFICE, stick, Pace.UNWATCHED)
                        .file());
    }
}
