package org.sanad.core.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Office;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Money that goes back up: headquarters asks, the office gives back what is free. */
public final class RecallService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final FundStore store = new FundStore();
    private final RecallStore recalls = new RecallStore();

    public RecallService(Session reader, Database database, Door door, Clock clock, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** All that was asked of some offices, the oldest first. */
    public List<Recall> all(Collection<String> offices) {
        return records.read(reader, sql -> recalls.all(sql, offices));
    }

    /**
     * Asks some of an office's slice back; nothing is freed by it. At headquarters only.
     *
     * @param typed amount above 0, reference and date of the letter
     * @throws ProblemException {@code fund.*}, {@code award.year_unlikely}, {@code dossier.not_own}, {@code right.missing}
     */
    public void ask(Session session, NewAllotment typed) {
        requireHeadquarters(session);
        var line = tidy(typed);
        door.write(session, "fund.ask", change -> {
            var sql = change.sql();
            var asked = recalls.open(sql, line.slice()).stream()
                    .mapToLong(Recall::open)
                    .sum();
            var allotted = store.balance(sql, line.slice()).allotted();
            ProblemException.refuse(RecallRules.ask(line, allotted - asked, today()));
            change.add(recalls.row(ids.get(), session.officeCode(), line, null));
            return null;
        });
    }

    /**
     * Asks no more for what is still open of it. What the office gave back stays given.
     *
     * @throws ProblemException {@code fund.ask_settled}, {@code dossier.not_own}, {@code right.missing}
     */
    public void withdraw(Session session, Recall recall) {
        requireHeadquarters(session);
        door.write(session, "fund.ask", change -> {
            var now = recalls.find(change.sql(), Set.of(recall.slice().office()), recall.id())
                    .filter(one -> one.open() > 0)
                    .orElseThrow(() -> new ProblemException(Problem.of("fund.ask_settled")));
            var less = new NewAllotment(now.slice(), -now.open(), now.reference(), today());
            change.add(recalls.row(ids.get(), session.officeCode(), less, now.id()));
            return null;
        });
    }

    /**
     * Gives back what is free of this office's slice, in answer to what was asked of it, the oldest first. It is
     * headquarters' again once this entry has arrived there.
     *
     * @param typed amount above 0
     * @throws ProblemException {@code fund.*}, {@code award.year_unlikely}, {@code dossier.not_own}, {@code right.missing}
     */
    public Balance giveBack(Session session, NewAllotment typed) {
        var line = tidy(typed);
        if (!line.slice().office().equals(session.officeCode()) || isHeadquarters(session)) {
            throw new ProblemException(Problem.of("dossier.not_own"));
        }
        return door.write(session, "fund.give_back", change -> {
            var sql = change.sql();
            new Behind(sql).refuse();
            var confirmed = store.confirmed(sql, line.slice());
            ProblemException.refuse(RecallRules.giveBack(line, store.balance(sql, line.slice()), confirmed, today()));
            answer(change, line);
            return store.balance(sql, line.slice());
        });
    }

    private void answer(Change change, NewAllotment line) {
        var rest = line.amount();
        for (var recall : recalls.open(change.sql(), line.slice())) {
            var part = Math.min(rest, recall.open());
            if (part > 0) {
                put(change, line, part, recall.id());
                rest -= part;
            }
        }
        if (rest > 0) {
            put(change, line, rest, null);
        }
    }

    private void put(Change change, NewAllotment line, long amount, UUID answers) {
        var back = new NewAllotment(line.slice(), -amount, line.reference(), line.datedOn());
        change.put(store.returned(ids.get(), back, answers));
    }

    private static NewAllotment tidy(NewAllotment typed) {
        return new NewAllotment(typed.slice(), typed.amount(), Tidy.text(typed.reference()), typed.datedOn());
    }

    private static void requireHeadquarters(Session session) {
        if (!isHeadquarters(session)) {
            throw new ProblemException(Problem.of("dossier.not_own"));
        }
    }

    private static boolean isHeadquarters(Session session) {
        return session.officeCode().equals(Office.HEADQUARTERS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
