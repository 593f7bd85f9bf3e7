package org.sanad.core.history;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.data.Database;

/** The one door through which every change of a record goes: one transaction, one history entry, durable. */
public final class Door {
    private final Database database;
    private final String office;
    private final UUID epoch;
    private final Clock clock;
    private final HistoryStore store = new HistoryStore();
    private final Consumer<Set<UUID>> afterwards;

    /** @param afterwards told of the identities of the records that a committed change touched */
    public Door(Database database, String office, UUID epoch, Clock clock, Consumer<Set<UUID>> afterwards) {
        this.database = database;
        this.office = office;
        this.epoch = epoch;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /**
     * Does one action of a person. On the disk when it returns; undone as a whole when the work throws.
     *
     * @param action what was done, as a word of the history: {@code dossier.save}
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public <T> T write(Session session, String action, Function<Change, T> work) {
        Rights.requireFor(session, action);
        return database.turns().change(() -> committed(session, action, work));
    }

    private <T> T committed(Session session, String action, Function<Change, T> work) {
        var touched = new LinkedHashSet<UUID>();
        var result = database.write(sql -> {
            var additions = new Change.Additions();
            var chain = store.tip(sql, office, epoch);
            var change = begin(sql, chain, additions);
            var value = work.apply(change);
            additions.write(sql);
            store.add(sql, end(session, action, chain, change, touched).stream().toList());
            return value;
        });
        afterwards.accept(touched);
        return result;
    }

    /**
     * Does many like actions, one history entry each, all in one transaction.
     *
     * @param work called for each item; rows should be added by {@link Change#add}
     */
    public <T> void writeEach(Session session, String action, List<T> items, BiConsumer<Change, T> work) {
        Rights.requireFor(session, action);
        database.turns().change(() -> {
            commitEach(session, action, items, work);
            return null;
        });
    }

    private <T> void commitEach(Session session, String action, List<T> items, BiConsumer<Change, T> work) {
        var touched = new LinkedHashSet<UUID>();
        database.write(sql -> {
            var additions = new Change.Additions();
            var chain = store.tip(sql, office, epoch);
            var written = new ArrayList<Written>();
            for (var item : items) {
                var change = begin(sql, chain, additions);
                work.accept(change, item);
                end(session, action, chain, change, touched).ifPresent(one -> {
                    written.add(one);
                });
                if (!written.isEmpty()) {
                    chain = written.getLast().tip();
                }
            }
            additions.write(sql);
            store.add(sql, written);
            return null;
        });
        afterwards.accept(touched);
    }

    private Change begin(DSLContext sql, Tip chain, Change.Additions additions) {
        return new Change(sql, office, Entry.revision(office, epoch, chain.counter() + 1), additions);
    }

    private Optional<Written> end(Session session, String action, Tip chain, Change change, Set<UUID> touched) {
        if (change.lines().isEmpty()) {
            return Optional.empty();
        }
        change.lines().forEach(line -> touched.add(UUID.fromString(line.id())));
        touched.addAll(change.following());
        var entry = new Entry(
                office,
                epoch,
                chain.counter() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                session.person(),
                session.role().code(),
                action,
                chain.hash(),
                List.copyOf(change.lines()));
        return Optional.of(Written.of(entry));
    }
}
