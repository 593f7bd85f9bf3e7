package org.sanad.core.conflict;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Branches;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.history.Entry;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.merge.Clash;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Shows what two sides made of a field, and keeps what a person decided. */
public final class ConflictService {
    private static final int SHOWN = 200;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public ConflictService(Database database, Door door, Clock clock, Supplier<UUID> ids) {
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * How many fields wait.
     *
     * @throws ProblemException {@code right.missing}
     */
    public int count(Session session) {
        return records.read(session, sql -> new ConflictStore(sql).count());
    }

    /** What waits, of at most 200 records. */
    public List<Conflict> open(Session session) {
        return records.read(session, sql -> new ConflictStore(sql).open(SHOWN));
    }

    /** Who wrote the sides of conflicts, and when, by their revisions. Of a decision the screen tells elsewhere. */
    public Map<String, Edit> edits(Session session, List<Conflict> conflicts) {
        var records = conflicts.stream().map(Conflict::record).distinct().toList();
        var sides = conflicts.stream()
                .flatMap(one -> one.clash().versions().stream())
                .map(Clash.Version::revision)
                .collect(Collectors.toSet());
        return this.records.read(
                session,
                sql -> new HistoryStore()
                        .of(sql, records).stream()
                                .filter(entry -> sides.contains(entry.revision()))
                                .collect(Collectors.toMap(
                                        Entry::revision,
                                        entry -> new Edit(entry.by(), Instant.parse(entry.at())),
                                        (one, same) -> one)));
    }

    /** The last decisions that hold, the newest first, at most 200. */
    public List<Decided> decided(Session session) {
        return records.read(session, sql -> new ConflictStore(sql).decided(SHOWN));
    }

    /**
     * Decides a conflict as it was seen; of where a dossier stands, since when and until when too.
     *
     * @param value one of those in conflict, or that from before
     * @throws ProblemException {@code conflict.reason_missing}; {@code conflict.changed} where it is no longer as it was seen
     */
    public void decide(Session session, Conflict seen, Object value, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ProblemException(Problem.at("reason", "conflict.reason_missing"));
        }
        door.write(session, "conflict.decide", change -> {
            var store = new ConflictStore(change.sql());
            var open = store.of(seen.entity(), seen.record());
            if (!open.contains(seen)) {
                throw new ProblemException(Problem.of("conflict.changed"));
            }
            Together.decided(seen, value, open)
                    .forEach((one, kept) -> change.put(
                            ConflictStore.ruling(ids.get(), session, one, kept, reason.strip(), LocalDate.now(clock))));
            weave(change, seen.entity(), seen.record());
            return null;
        });
    }

    /**
     * Takes back a decision of this office: the field waits again.
     *
     * @throws ProblemException {@code conflict.not_ours} for the decision of another office
     */
    public void undo(Session session, Decided decided) {
        if (!decided.office().equals(session.officeCode())) {
            throw new ProblemException(Problem.of("conflict.not_ours", decided.office()));
        }
        door.write(session, "conflict.undo", change -> {
            change.put(new ConflictStore(change.sql()).withdrawn(decided.id()));
            weave(change, decided.entity(), decided.record());
            return null;
        });
    }

    private static void weave(Change change, String entity, UUID record) {
        new Branches(change.sql()).weave(entity, record);
        change.follows(record);
    }
}
