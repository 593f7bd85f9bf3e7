package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Replay;
import org.sanad.core.office.Behind;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Takes in what an office above gives back of this one's own work. */
final class RescueTaking {
    private final String own;
    private final HistoryStore history = new HistoryStore();

    RescueTaking(String own) {
        this.own = own;
    }

    Inspection inspect(DSLContext sql, PackageReader reader, Path file, Checked checked, Trust trust) {
        requireSender(checked);
        try (var opening = reader.open(file, checked, trust.opening())) {
            var intake = new RescueIntake(sql, own, history, fresh -> {});
            opening.entries(intake, null);
            return new Inspection(
                    checked,
                    null,
                    false,
                    List.of(new Inspection.Part(
                            checked.label().orElseThrow(),
                            intake.added(),
                            intake.changed(),
                            intake.unchanged(),
                            opening.summary())));
        }
    }

    Taking take(
            DSLContext sql,
            PackageReader reader,
            Path file,
            Checked checked,
            Trust trust,
            Scans.Keeping enclosed,
            Set<UUID> touched) {
        requireSender(checked);
        try (var opening = reader.open(file, checked, trust.opening())) {
            var replay = new Replay(sql);
            var intake = new RescueIntake(sql, own, history, replay::apply);
            opening.entries(intake, enclosed);
            var outcome = replay.finish();
            if (!ScansDown.nothingElse(checked.label().orElseThrow())) {
                PackageStore.renumber(sql, own);
                new Behind(sql).back();
                new TakenStore().note(sql, TakenStore.rescue(checked.label().orElseThrow()));
            }
            touched.addAll(outcome.touched());
            var seen = sum(intake.added()) + sum(intake.changed());
            var verdicts = new Receipt.Verdicts(
                    seen - outcome.setAside(),
                    intake.unchanged(),
                    outcome.merged(),
                    outcome.conflicts(),
                    outcome.setAside());
            return new Taking(
                    checked.label().orElseThrow(), verdicts, outcome.touched(), outcome.others(), null, List.of());
        }
    }

    private static long sum(java.util.Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void requireSender(Checked checked) {
        var office = checked.label().orElseThrow().office();
        if (checked.sender() == Checked.Sender.REVOKED) {
            throw new ProblemException(Problem.of("sync.key_revoked", office, checked.file()));
        }
        if (checked.sender() == Checked.Sender.UNKNOWN) {
            throw new ProblemException(Problem.of("sync.office_unknown", office));
        }
    }
}
