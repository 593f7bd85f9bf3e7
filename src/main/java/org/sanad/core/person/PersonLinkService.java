package org.sanad.core.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Keeps what was decided about two records of people; nothing is merged, so every decision can be undone. */
public final class PersonLinkService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final PersonLinkStore store = new PersonLinkStore();

    public PersonLinkService(Session reader, Database database, Door door, Clock clock, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Decides about two records; takes the place of what was decided about them before, and {@link Verdict#OPEN} takes that
     * back.
     *
     * @throws ProblemException {@code person.link_itself} where both are one record
     */
    public PersonLink decide(Session session, UUID one, UUID other, Verdict verdict) {
        if (one.equals(other)) {
            throw new ProblemException(Problem.of("person.link_itself"));
        }
        var link = new PersonLink(
                ids.get(), session.officeCode(), one, other, verdict, session.person(), LocalDate.now(clock));
        return door.write(session, "person." + verdict.code(), change -> {
            add(change, link);
            return link;
        });
    }

    /** Keeps a decision within a save of the caller. */
    public static void add(Change change, PersonLink link) {
        change.add(new PersonLinkStore().row(link));
    }

    /** What holds about a record. */
    public List<PersonLink> of(UUID person) {
        return records.read(reader, sql -> store.holding(sql, List.of(person)));
    }

    /** What holds about two records, in a transaction of the caller. */
    public Optional<PersonLink> between(DSLContext sql, UUID one, UUID other) {
        return store.holding(sql, List.of(one)).stream()
                .filter(link -> link.joins(one, other))
                .findFirst();
    }

    /** All that was ever decided about records, the oldest first, whether it still holds or not. */
    public List<PersonLink> history(Collection<UUID> people) {
        return records.read(reader, sql -> store.all(sql, people));
    }

    /** All records of the person of a record, itself first: those said to be the same, and the same as those. */
    public Set<UUID> group(UUID person) {
        return records.read(reader, sql -> {
            var group = new LinkedHashSet<UUID>();
            var open = new ArrayDeque<>(List.of(person));
            while (!open.isEmpty()) {
                var one = open.poll();
                if (group.add(one)) {
                    store.holding(sql, List.of(one)).stream()
                            .filter(link -> link.verdict() == Verdict.SAME)
                            .forEach(link -> open.add(link.than(one)));
                }
            }
            return group;
        });
    }
}
