package org.sanad.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.util.Subscription;
import org.sanad.core.backup.BackupService;
import org.sanad.core.desk.Desk;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
import org.sanad.ui.shell.FootNote;
import org.sanad.ui.shell.ShellController;

/**
 * Backups that happen by themselves: the first time a day that the register is open, also where it stays open overnight,
 * and when it is closed.
 */
final class DailyBackup {
    private static final Logger LOG = Logger.getLogger(DailyBackup.class.getName());
    private static final Duration AGAIN = Duration.ofHours(1);

    private final BackupService backups;
    private final Background background;
    private final ShellController frame;
    private final FootLines lines;
    private Subscription again = Subscription.EMPTY;

    DailyBackup(Desk desk, Background background, ShellController frame, FootLines lines) {
        this.backups = desk.backups();
        this.background = background;
        this.frame = frame;
        this.lines = lines;
    }

    /** What the foot says afterwards, and what has to be told. */
    private record Done(FootNote note, List<Problem> problems) {}

    /** Makes today's, if there is none, tells the foot, and looks again later. */
    void begin() {
        background.run("backup.daily", this::today, this::tell);
        again = background.later(AGAIN, this::begin);
    }

    /** Before the register is closed. */
    void end() {
        again.unsubscribe();
    }

    private Done today() {
        var problems = new ArrayList<Problem>();
        if (backups.dueToday()) {
            attempt(backups::automatic, problems);
        }
        attempt(backups::toSecondPlace, problems);
        System.gc(); // opening and proving stretch the heap to many times what stays, and nobody else would shrink it
        return new Done(lines.backup(backups.standing()), problems);
    }

    private void tell(Done done) {
        frame.backup(done.note());
        done.problems().forEach(frame::addNotice);
    }

    private static void attempt(Runnable work, List<Problem> problems) {
        try {
            work.run();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    /** A backup that fails, however it fails, must not keep the register open; the next opening tells of it. */
    static void atClosing(Desk desk) {
        for (Runnable work : List.<Runnable>of(desk.backups()::automatic, desk.backups()::toSecondPlace)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "backup at closing", e);
            }
        }
    }
}
