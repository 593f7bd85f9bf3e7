package org.sanad.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sanad.core.backup.BackupService;
import org.sanad.core.desk.Desk;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.shell.FootNote;
import org.sanad.ui.shell.ShellController;

/** Backups that happen by themselves: the first time a day that the register is open, and when it is closed. */
final class DailyBackup {
    private static final Logger LOG = Logger.getLogger(DailyBackup.class.getName());
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final BackupService backups;
    private final Background background;
    private final ShellController frame;

    DailyBackup(Desk desk, Background background, ShellController frame) {
        this.backups = desk.backups();
        this.background = background;
        this.frame = frame;
    }

    /** Makes today's, if there is none, and tells the foot. */
    void begin() {
        background.run("backup.daily", this::today, frame::backup, refusal -> frame.notice(refusal.problems()));
    }

    private FootNote today() {
        if (backups.dueToday()) {
            backups.automatic();
        }
        var last = backups.standing().last();
        return last == null
                ? FootNote.waiting("shell.backup_none")
                : FootNote.good(
                        "shell.backup_at",
                        WHEN.format(Instant.parse(last.madeAt()).atZone(ZoneId.systemDefault())));
    }

    /** A backup that fails must not keep the register open; the next opening tells of it. */
    static void atClosing(Desk desk) {
        try {
            desk.backups().automatic();
        } catch (ProblemException e) {
            LOG.log(Level.WARNING, "backup at closing", e);
        }
    }
}
