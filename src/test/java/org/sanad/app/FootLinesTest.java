package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.core.backup.BackupService;
import org.sanad.core.sync.ExchangeService.Exchanged;
import org.sanad.core.sync.Standing.Last;
import org.sanad.data.BackupAbout;
import org.sanad.fixture.ScratchRegister;
import org.sanad.ui.shell.FootNote;

/** Now is 2 March 2026, 09:00. */
class FootLinesTest {
    private final FootLines lines = new FootLines(ScratchRegister.CLOCK);

    @Test
    void aBackupSaysWhenAndWhere() {
        assertThat(lines.backup(standing(null, null, false))).isEqualTo(FootNote.waiting("shell.backup_none"));
        var today = FootNote.plain("shell.when_today", "08:01");
        assertThat(lines.backup(standing("2026-03-02T08:01:00Z", Path.of("/media/STICK"), true)))
                .isEqualTo(FootNote.good("shell.backup_second", today, "STICK").exactly("02/03/2026 08:01"));
        assertThat(lines.backup(standing("2026-03-02T08:01:00Z", Path.of("/media/STICK"), false)))
                .isEqualTo(FootNote.waiting("shell.backup_second_behind", today, "STICK")
                        .exactly("02/03/2026 08:01"));
        assertThat(lines.backup(standing("2026-03-01T23:59:00Z", null, false)))
                .isEqualTo(FootNote.waiting("shell.backup_here", FootNote.plain("shell.when_yesterday", "23:59"))
                        .exactly("01/03/2026 23:59"));
    }

    @Test
    void aBackupOfTomorrowIsSaidExactly() {
        assertThat(lines.backup(standing("2026-03-04T08:01:00Z", null, false)).args())
                .containsExactly(FootNote.plain("shell.when_exact", "04/03/2026 08:01"));
    }

    @Test
    void aReceiptSaysHowLongAgoAndWaitsWhenItIsLong() {
        assertThat(lines.receipt(exchanged(null, null), true)).isEmpty();
        assertThat(lines.receipt(new Exchanged(false, null, null), false)).isEmpty();
        assertThat(lines.receipt(exchanged(null, null), false)).contains(FootNote.plain("shell.sent_nothing"));
        assertThat(lines.receipt(exchanged("2026-02-28T09:00:00Z", null), false).orElseThrow())
                .isEqualTo(FootNote.waiting("shell.receipt_none", FootNote.plain("shell.when_days", 2L))
                        .exactly("28/02/2026 09:00"));
        var sent = "2026-03-01T09:00:00Z";
        assertThat(lines.receipt(exchanged(sent, "2026-02-18T09:00:00Z"), false))
                .contains(FootNote.good("shell.receipt_at", FootNote.plain("shell.when_days", 12L))
                        .exactly("18/02/2026 09:00"));
        assertThat(lines.receipt(exchanged(sent, "2026-01-10T09:00:00Z"), false)
                        .orElseThrow()
                        .tone())
                .isEqualTo(FootNote.Tone.WAITING);
    }

    private static BackupService.Standing standing(String at, Path second, boolean there) {
        var last = at == null ? null : new BackupAbout("P10.521", at, 7, 100, "ab");
        return new BackupService.Standing(last, List.of(), second, second != null, there);
    }

    private static Exchanged exchanged(String sent, String received) {
        return new Exchanged(true, last(sent), last(received));
    }

    private static Last last(String at) {
        return at == null ? null : new Last("package", Instant.parse(at));
    }
}
