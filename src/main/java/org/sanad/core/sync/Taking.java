package org.sanad.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Replay;
import org.sanad.text.Problem;

/**
 * One package taken in, within the transaction of all that came with it.
 *
 * @param others people who may be like somebody else now
 * @param theirs figures that the sender counted; null where they are not compared
 */
record Taking(
        Label label,
        Receipt.Verdicts verdicts,
        Set<UUID> touched,
        Set<UUID> others,
        Summary theirs,
        List<Problem> warnings) {
    static Taking of(
            DSLContext sql,
            Checked checked,
            PackageOpening opening,
            HistoryStore history,
            Scans.Keeping enclosed,
            Instant now) {
        var label = checked.label().orElseThrow();
        var replay = new Replay(sql);
        var intake = ChainIntake.of(sql, label, history, replay::apply);
        opening.entries(intake, enclosed);
        enclosed.note(sql, label.office());
        intake.end();
        var outcome = replay.finish();
        var seen = total(intake.added().values()) + total(intake.changed().values());
        var verdicts = new Receipt.Verdicts(
                seen - outcome.setAside(),
                intake.unchanged(),
                outcome.merged(),
                outcome.conflicts(),
                outcome.setAside());
        if (PackageStore.taken(sql, label) == null) {
            PackageStore.received(sql, label, checked.sha512(), label.tagManifest(), verdicts, now);
        }
        return new Taking(
                label,
                verdicts,
                outcome.touched(),
                outcome.others(),
                opening.summary(),
                ClockAhead.of(label.office(), intake.latest(), now));
    }

    /** When all that came together is in: what waited for another package of it no longer counts as set aside. */
    Taking settled(DSLContext sql, HistoryStore history) {
        if (theirs == null) {
            return this;
        }
        var cured = Math.max(0, verdicts.setAside() - PackageStore.waiting(sql, label));
        var now = new Receipt.Verdicts(
                verdicts.applied() + cured,
                verdicts.unchanged(),
                verdicts.merged(),
                verdicts.conflicts(),
                verdicts.setAside() - cured);
        if (cured > 0) {
            PackageStore.settle(sql, label, now);
        }
        return new Taking(label, now, touched, others, theirs, warnings(sql, history, now.setAside()));
    }

    /** The sender's figures can be compared only when this package is the newest of it here and nothing of it lies aside. */
    private List<Problem> warnings(DSLContext sql, HistoryStore history, long setAside) {
        var all = new ArrayList<>(warnings);
        if (setAside > 0) {
            all.add(Problem.of("sync.set_aside", label.office(), setAside));
        }
        var newest = history.tip(sql, label.office(), label.epoch()).counter() == label.to();
        if (newest
                && setAside == 0
                && !theirs.digest().isEmpty()
                && !LetterStore.moving(sql, label.office())
                && !PackageStore.anyAside(sql, label.office())
                && !StateStore.of(sql, label.office()).equals(theirs)) {
            var lives = history.lives(sql, label.office()).size();
            all.add(Problem.of(lives > 1 ? "sync.figures_differ_lives" : "sync.figures_differ", label.office()));
        }
        return all;
    }

    static Receipt.Verdicts together(List<Taking> takings) {
        return takings.stream()
                .map(Taking::verdicts)
                .reduce(
                        new Receipt.Verdicts(0, 0, 0, 0, 0),
                        (a, b) -> new Receipt.Verdicts(
                                a.applied() + b.applied(),
                                a.unchanged() + b.unchanged(),
                                a.merged() + b.merged(),
                                a.conflicts() + b.conflicts(),
                                a.setAside() + b.setAside()));
    }

    private static long total(java.util.Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
