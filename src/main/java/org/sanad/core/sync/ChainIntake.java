package org.sanad.core.sync;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import org.sanad.core.history.Entry;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.history.Tip;
import org.sanad.core.history.Written;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Verifies the entries of a package against the label and against what is known of the office's chain, and hands on the
 * entries that are new. Entries that are here already are passed over: taking a package in twice changes nothing.
 */
final class ChainIntake implements Consumer<Written> {
    private final Label label;
    private final Tip known;
    private final LongFunction<Optional<String>> stored;
    private final Consumer<Written> fresh;
    private final Map<String, Long> added = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private long counter;
    private String previous;
    private long unchanged;
    private String latest = "";

    /**
     * @param stored hash of the entry with a counter, where it is known here
     * @throws ProblemException {@code sync.gap} when entries between what is known and this package are missing
     */
    ChainIntake(Label label, Tip known, LongFunction<Optional<String>> stored, Consumer<Written> fresh) {
        this.label = label;
        this.known = known;
        this.stored = stored;
        this.fresh = fresh;
        this.counter = label.from() - 1;
        if (label.from() > known.counter() + 1) {
            var missing = label.from() - 1 - known.counter();
            throw new ProblemException(
                    Problem.of("sync.gap", label.office(), known.counter() + 1, label.from() - 1, missing));
        }
        this.previous = label.from() == known.counter() + 1 ? known.hash() : null;
    }

    /** Against the chain as it stands in the database. */
    static ChainIntake of(DSLContext sql, Label label, HistoryStore history, Consumer<Written> fresh) {
        return of(sql, label, history, history.tip(sql, label.office(), label.epoch()), fresh);
    }

    /** Against a chain that other packages of the same stick will have made longer. */
    static ChainIntake of(DSLContext sql, Label label, HistoryStore history, Tip known, Consumer<Written> fresh) {
        return new ChainIntake(
                label, known, counter -> history.hash(sql, label.office(), label.epoch(), counter), fresh);
    }

    @Override
    public void accept(Written written) {
        var entry = written.entry();
        requireNext(entry);
        counter++;
        previous = written.hash();
        if (counter == known.counter() && !written.hash().equals(known.hash())) {
            throw new ProblemException(Problem.of("sync.fork", label.office(), counter));
        }
        if (counter <= known.counter()) {
            unchanged += entry.lines().size();
            return;
        }
        if (entry.at().compareTo(latest) > 0) {
            latest = entry.at();
        }
        for (var one : entry.lines()) {
            (one.base() == null ? added : changed).merge(one.entity(), 1L, Long::sum);
        }
        fresh.accept(written);
    }

    private void requireNext(Entry entry) {
        var expected = previous != null ? previous : label.from() == 1 && counter == 0 ? Entry.NO_PREVIOUS : null;
        if (!entry.office().equals(label.office())
                || !entry.epoch().equals(label.epoch())
                || entry.counter() != counter + 1
                || expected != null && !entry.previous().equals(expected)) {
            throw new ProblemException(broken());
        }
    }

    private Problem broken() {
        return counter == known.counter() && counter >= label.from() - 1 && counter > 0
                ? Problem.of("sync.fork", label.office(), counter + 1)
                : Problem.of("sync.chain_broken", label.office(), counter + 1);
    }

    /**
     * @throws ProblemException {@code sync.chain_broken} when the lines did not end at the label's last counter;
     *     {@code sync.fork} when they end in the past, with another entry than the one known
     */
    void end() {
        if (counter != label.to()) {
            throw new ProblemException(Problem.of("sync.chain_broken", label.office(), counter + 1));
        }
        var older = counter < known.counter() && previous != null;
        if (older
                && stored.apply(counter).filter(hash -> !hash.equals(previous)).isPresent()) {
            throw new ProblemException(Problem.of("sync.fork", label.office(), counter));
        }
    }

    /** The end of the chain once this package was taken in. */
    Tip tip() {
        return counter > known.counter() ? new Tip(counter, previous) : known;
    }

    /** When the newest of what is new was written, by the clock there; empty where nothing is new. */
    String latest() {
        return latest;
    }

    /** New records by entity. */
    Map<String, Long> added() {
        return added;
    }

    /** Changes of records by entity. */
    Map<String, Long> changed() {
        return changed;
    }

    /** Changes that were known already. */
    long unchanged() {
        return unchanged;
    }
}
