package org.sanad.core.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.data.Database;
import org.sanad.text.Fold;

/**
 * Finds people of the register, this office’s and those received, who may be the one that is typed. Reads all people
 * when it is first asked, then keeps up with each commit.
 */
public final class PersonFinder {
    private static final int CANDIDATES = 60;
    private static final int MANY = 5_000;

    private final Session reader;
    private final Records records;
    private final SeatStore store = new SeatStore();
    private final PersonLinkStore links = new PersonLinkStore();
    private final Object reading = new Object();
    private final Set<UUID> meanwhile = new HashSet<>();
    private PersonIndex index;
    private boolean isReading;

    /** @param reader who is at work */
    public PersonFinder(Session reader, Database database) {
        this.reader = reader;
        this.records = new Records(database);
    }

    /** Reads all people, where that was not done yet: about two seconds for 100,000. No commit waits for it. */
    public void prepare() {
        synchronized (reading) {
            if (known()) {
                return;
            }
            try {
                var read = new PersonIndex();
                records.read(reader, sql -> {
                    store.each(sql, read::put);
                    return null;
                });
                begin(read);
            } finally {
                end();
            }
        }
    }

    private synchronized boolean known() {
        isReading = index == null;
        return index != null;
    }

    private synchronized void end() {
        isReading = false;
        meanwhile.clear();
    }

    private synchronized void begin(PersonIndex read) {
        index = read;
        isReading = false;
        var late = Set.copyOf(meanwhile);
        meanwhile.clear();
        changed(late);
    }

    /** Takes in what a commit has changed. Identities of records of any kind. */
    public synchronized void changed(Set<UUID> touched) {
        if (isReading) {
            meanwhile.addAll(touched);
        } else if (index == null) {
            return; // all are read when it is asked for
        } else if (touched.size() > MANY) {
            index = null;
        } else if (!touched.isEmpty()) {
            records.read(reader, sql -> store.of(sql, touched)).forEach(index::put);
        }
    }

    /** How many people are known. */
    public int size() {
        return now().size();
    }

    /**
     * The likeliest first; those who warn by {@link Likeness#WARN}, and those about whom something was decided.
     *
     * @param typed with its identity where it is kept already
     * @param dossier that the person is typed into, whose own people are no matches; null for a new one
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public List<PersonMatch> like(Person typed, UUID dossier) {
        var person = PersonRules.tidy(typed);
        var candidates = new HashSet<>(candidates(person));
        return records.read(reader, sql -> {
            var held = person.id() == null ? List.<PersonLink>of() : links.holding(sql, List.of(person.id()));
            held.forEach(link -> candidates.add(link.than(person.id())));
            var seats = store.seats(sql, candidates);
            var matches = store.of(sql, candidates).stream()
                    .filter(one -> !within(dossier, seats.get(one.id())))
                    .map(one -> match(person, one, seats, held))
                    .filter(match -> match.link() != null || match.score() >= Likeness.WARN)
                    .sorted(Comparator.comparingInt(PersonMatch::score).reversed())
                    .toList();
            return once(matches, links.holding(sql, candidates));
        });
    }

    /**
     * People whose names hold all that was typed, whichever way and in whichever script, or whose CNIE it is; the likeliest
     * first.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public List<Person> named(String typed, int most) {
        var query = NameQuery.of(typed);
        var ids = candidates(new Person(
                null, typed, null, PersonRules.cnie(typed), null, null, null, null, null, null, Person.Kin.UNKNOWN));
        var people = records.read(reader, sql -> store.of(sql, ids));
        return ids.stream()
                .flatMap(id -> people.stream().filter(person -> person.id().equals(id)))
                .filter(person -> query.test(
                        Fold.of(String.join(" ", said(person.nameAr()), said(person.nameLatin()), said(person.cnie()))),
                        NameKey.of(person.nameAr(), person.nameLatin())))
                .limit(most)
                .toList();
    }

    private static String said(String value) {
        return value == null ? "" : value;
    }

    private List<UUID> candidates(Person person) {
        var now = now();
        synchronized (this) {
            return now.like(person, CANDIDATES);
        }
    }

    private PersonIndex now() {
        while (true) {
            prepare();
            synchronized (this) {
                if (index != null) {
                    return index;
                }
            }
        }
    }

    /** Of records that are said to be of one person, the likeliest, and those about which something was decided. */
    private static List<PersonMatch> once(List<PersonMatch> matches, List<PersonLink> links) {
        var shown = new ArrayList<PersonMatch>();
        for (var match : matches) {
            var known = shown.stream()
                    .anyMatch(other -> links.stream()
                            .anyMatch(link -> link.verdict() == Verdict.SAME
                                    && link.joins(
                                            match.person().id(), other.person().id())));
            if (!known || match.link() != null) {
                shown.add(match);
            }
        }
        return shown;
    }

    private static boolean within(UUID dossier, List<PersonMatch.Seat> seats) {
        return dossier != null
                && seats != null
                && seats.stream().allMatch(seat -> seat.dossier().equals(dossier));
    }

    private static PersonMatch match(
            Person typed, Person one, Map<UUID, List<PersonMatch.Seat>> seats, List<PersonLink> held) {
        var likeness = Likeness.of(typed, one);
        var link = held.stream()
                .filter(each -> each.joins(typed.id(), one.id()))
                .findFirst()
                .orElse(null);
        return new PersonMatch(
                one, likeness.score(), likeness.reasons(), seats.getOrDefault(one.id(), List.of()), link);
    }
}
