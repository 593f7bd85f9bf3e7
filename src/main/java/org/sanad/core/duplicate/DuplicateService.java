package org.sanad.core.duplicate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.duplicate.DuplicateStore.Pair;
import org.sanad.core.person.Likeness;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.person.PersonMatch;
import org.sanad.core.person.SeatStore;
import org.sanad.core.person.Verdict;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Shows who may be one person in two offices, and keeps what a person decided. */
public final class DuplicateService {
    private final Database database;
    private final Records records;
    private final PersonLinkService links;
    private final DuplicateStore store = new DuplicateStore();
    private final SeatStore seats = new SeatStore();

    public DuplicateService(Database database, PersonLinkService links) {
        this.database = database;
        this.records = new Records(database);
        this.links = links;
    }

    /**
     * How many pairs wait.
     *
     * @throws ProblemException {@code right.missing}
     */
    public int count(Session session) {
        return records.read(session, store::count);
    }

    /** How many wait, by the office of either record, in a transaction of the caller. */
    public static Map<String, Integer> byOffice(DSLContext sql) {
        return new DuplicateStore().byOffice(sql);
    }

    /**
     * Those that wait, the likeliest first.
     *
     * @throws ProblemException {@code right.missing}
     */
    public List<Duplicate> waiting(Session session, int most) {
        return records.read(session, sql -> of(sql, store.waiting(sql, most)));
    }

    /**
     * Those about which a decision holds, the last first.
     *
     * @throws ProblemException {@code right.missing}
     */
    public List<Duplicate> decided(Session session, int most) {
        return records.read(session, sql -> of(sql, store.decided(sql, most))).stream()
                .filter(one -> one.link() != null)
                .toList();
    }

    /**
     * Those of whom an office above says that another office has them too, the last first; what it has is not here.
     *
     * @throws ProblemException {@code right.missing}
     */
    public List<Elsewhere> elsewhere(Session session, int most) {
        return records.read(session, sql -> {
            var pairs = store.elsewhere(sql, most);
            var ids = new LinkedHashSet<UUID>();
            pairs.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
            var here = new HashMap<UUID, Held>();
            store.of(sql, ids).forEach(held -> here.put(held.person().id(), held));
            return pairs.stream()
                    .flatMap(pair -> links.between(sql, pair.one(), pair.other()).stream())
                    .filter(link -> link.verdict() == Verdict.SAME)
                    .map(link -> new Elsewhere(
                            here.getOrDefault(link.one(), here.get(link.other()))
                                    .person(),
                            link))
                    .toList();
        });
    }

    /**
     * Two records by their identities, whether they were found or not.
     *
     * @throws ProblemException {@code person.unknown}
     */
    public Duplicate find(Session session, UUID one, UUID other) {
        return records.read(session, sql -> of(sql, List.of(Pair.of(one, other)))).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("person.unknown", one + " " + other)));
    }

    /**
     * Says that the two are one person or two; {@link Verdict#OPEN} takes back what was said.
     *
     * @throws ProblemException {@code right.missing}
     */
    public void decide(Session session, Duplicate seen, Verdict verdict) {
        links.decide(session, seen.one().person().id(), seen.other().person().id(), verdict);
    }

    /**
     * Looks through all people again, for those who were here before duplicates were looked for.
     *
     * @return how many pairs wait that did not before
     * @throws ProblemException {@code right.missing}
     */
    public int searchAll(Session session) {
        Rights.require(session, Action.EXCHANGE);
        return database.write(sql -> {
            var all = new LinkedHashSet<UUID>();
            store.each(sql, held -> {
                if (!held.owner().equals(session.officeCode())) {
                    all.add(held.person().id());
                }
            });
            return DuplicateSearch.find(sql, all);
        });
    }

    private List<Duplicate> of(DSLContext sql, List<Pair> pairs) {
        var ids = new LinkedHashSet<UUID>();
        pairs.forEach(pair -> {
            ids.add(pair.one());
            ids.add(pair.other());
        });
        var people = new HashMap<UUID, Held>();
        store.of(sql, ids).forEach(held -> people.put(held.person().id(), held));
        var dossiers = seats.seats(sql, ids);
        return pairs.stream()
                .filter(pair -> people.containsKey(pair.one()) && people.containsKey(pair.other()))
                .map(pair -> {
                    var one = side(people, dossiers, pair.one());
                    var other = side(people, dossiers, pair.other());
                    var link = links.between(sql, pair.one(), pair.other());
                    return new Duplicate(
                            one,
                            other,
                            Likeness.of(one.person(), other.person()).reasons(),
                            link.orElse(null));
                })
                .toList();
    }

    private static Duplicate.Side side(Map<UUID, Held> people, Map<UUID, List<PersonMatch.Seat>> dossiers, UUID id) {
        var held = people.get(id);
        return new Duplicate.Side(
                held.person(),
                held.owner(),
                Optional.ofNullable(dossiers.get(id)).orElse(List.of()));
    }
}
