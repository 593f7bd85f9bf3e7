package org.sanad.core.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Tip;
import org.sanad.core.history.Written;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Verifies the lines of a rescue copy: all are this office's own, each life's chain goes on from what is here, and what is
 * here already is the same.
 */
final class RescueIntake implements Consumer<Written> {
    private final DSLContext sql;
    private final String office;
    private final HistoryStore history;
    private final Consumer<Written> fresh;
    private final Map<UUID, Tip> here = new HashMap<>();
    private final Map<UUID, Tip> tips = new HashMap<>();
    private final Map<String, Long> added = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private long unchanged;

    RescueIntake(DSLContext sql, String office, HistoryStore history, Consumer<Written> fresh) {
        this.sql = sql;
        this.office = office;
        this.history = history;
        this.fresh = fresh;
    }

    @Override
    public void accept(Written written) {
        var entry = written.entry();
        if (!entry.office().equals(office)) {
            throw new ProblemException(Problem.of("rescue.other_office", entry.office()));
        }
        var known = here.computeIfAbsent(entry.epoch(), life -> history.tip(sql, office, life));
        if (entry.counter() <= known.counter()) {
            requireSame(written);
            unchanged += entry.lines().size();
            return;
        }
        var tip = tips.getOrDefault(entry.epoch(), known);
        if (entry.counter() != tip.counter() + 1 || !entry.previous().equals(tip.hash())) {
            throw new ProblemException(Problem.of("sync.chain_broken", office, entry.counter()));
        }
        tips.put(entry.epoch(), new Tip(entry.counter(), written.hash()));
        for (var one : entry.lines()) {
            (one.base() == null ? added : changed).merge(one.entity(), 1L, Long::sum);
        }
        fresh.accept(written);
    }

    private void requireSame(Written written) {
        var entry = written.entry();
        if (history.hash(sql, office, entry.epoch(), entry.counter())
                .filter(written.hash()::equals)
                .isEmpty()) {
            throw new ProblemException(Problem.of("rescue.diverges", entry.counter()));
        }
    }

    Map<String, Long> added() {
        return added;
    }

    Map<String, Long> changed() {
        return changed;
    }

    long unchanged() {
        return unchanged;
    }
}
