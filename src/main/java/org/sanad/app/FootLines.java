package org.sanad.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sanad.core.backup.BackupService;
import org.sanad.core.sync.ExchangeService.Exchanged;
import org.sanad.text.Formats;
import org.sanad.ui.shell.FootNote;

/** What the foot says of backups and of what was received above: dates as people say them, exact on hover. */
final class FootLines {

    /** Days after which somebody should ask where the receipt remains: a package goes up each month. */
    private static final int LONG_WITHOUT_RECEIPT = 45;

    private final Clock clock;

    FootLines(Clock clock) {
        this.clock = clock;
    }

    FootNote backup(BackupService.Standing standing) {
        if (standing.last() == null) {
            return FootNote.waiting("shell.backup_none");
        }
        var at = Instant.parse(standing.last().madeAt()).atZone(clock.getZone());
        return backup(standing, when(at)).exactly(Formats.moment(at));
    }

    private static FootNote backup(BackupService.Standing standing, FootNote when) {
        if (standing.secondPlace() == null) {
            return FootNote.waiting("shell.backup_here", when);
        }
        var place = name(standing.secondPlace());
        return standing.secondHas()
                ? FootNote.good("shell.backup_second", when, place)
                : FootNote.waiting("shell.backup_second_behind", when, place);
    }

    /** Empty where nothing is sent: at headquarters, and before the office was invited. */
    Optional<FootNote> receipt(Exchanged exchanged, boolean headquarters) {
        if (headquarters || !exchanged.invited()) {
            return Optional.empty();
        }
        if (exchanged.sent() == null) {
            return Optional.of(FootNote.plain("shell.sent_nothing"));
        }
        var at = (exchanged.acknowledged() == null ? exchanged.sent() : exchanged.acknowledged())
                .at()
                .atZone(clock.getZone());
        return Optional.of(receipt(exchanged, at).exactly(Formats.moment(at)));
    }

    private FootNote receipt(Exchanged exchanged, ZonedDateTime at) {
        if (exchanged.acknowledged() == null) {
            return FootNote.waiting("shell.receipt_none", when(at));
        }
        return days(at) > LONG_WITHOUT_RECEIPT
                ? FootNote.waiting("shell.receipt_at", when(at))
                : FootNote.good("shell.receipt_at", when(at));
    }

    /** A moment after now, as a clock that was set back makes them, is said exactly. */
    private FootNote when(ZonedDateTime at) {
        var days = days(at);
        if (days == 0) {
            return FootNote.plain("shell.when_today", Formats.time(at));
        }
        if (days == 1) {
            return FootNote.plain("shell.when_yesterday", Formats.time(at));
        }
        return days > 1
                ? FootNote.plain("shell.when_days", days)
                : FootNote.plain("shell.when_exact", Formats.moment(at));
    }

    private long days(ZonedDateTime at) {
        return ChronoUnit.DAYS.between(at.toLocalDate(), LocalDate.now(clock));
    }

    /** The letter of a disk, or the name of a folder: what a person calls the place. */
    private static String name(Path place) {
        var root = String.valueOf(place.getRoot());
        var drive = root.length() > 1 && root.charAt(1) == ':';
        return drive || place.getFileName() == null
                ? root.substring(0, drive ? 2 : root.length())
                : place.getFileName().toString();
    }
}
