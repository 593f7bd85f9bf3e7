package org.sanad.core.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.Tidy;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.office.Office;
import org.sanad.data.Database;
import org.sanad.text.ProblemException;

/** What a fund holder does: records slices and opening balances, and reads the ledger. */
public final class FundService {
    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final FundStore store = new FundStore();
    private final OpeningStore openings = new OpeningStore();

    public FundService(Session reader, Database database, Door door, Clock clock, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** How one slice stands. */
    public Balance balance(Slice slice) {
        return records.read(reader, sql -> store.balance(sql, slice));
    }

    /** Every slice of some offices, the latest year first. */
    public List<Balance> balances(List<String> offices) {
        return records.read(reader, sql -> store.balances(sql, offices));
    }

    /** What there is to commit from, of some offices, by programme and year, in order. */
    public List<Allotted> allotted(Collection<String> offices) {
        return records.read(reader, sql -> new AllottedStore().all(sql, offices));
    }

    /** The lines of a slice, oldest first. */
    public List<LedgerLine> ledger(Slice slice) {
        return records.read(reader, sql -> new LedgerStore().lines(sql, slice));
    }

    /**
     * Adds a line to a slice: at headquarters to that of any office, within the envelope; at an office to its own, as it
     * was notified. A line of another office's slice only adds: {@link RecallService} is how money comes back.
     *
     * @throws ProblemException {@code fund.*} at {@code amount}, {@code reference}, {@code dated_on};
     *     {@code award.year_unlikely}; {@code dossier.not_own}; {@code right.missing}
     */
    public Balance allot(Session session, NewAllotment typed) {
        var line = tidy(typed);
        var headquarters = session.officeCode().equals(Office.HEADQUARTERS);
        if (!headquarters && !line.slice().office().equals(session.officeCode())) {
            throw new ProblemException(org.sanad.text.Problem.of("dossier.not_own"));
        }
        door.write(session, "fund.allot", change -> {
            var sql = change.sql();
            ProblemException.refuse(FundRules.allot(line, store.balance(sql, line.slice()), today()));
            ProblemException.refuse(RecallRules.lower(line, headquarters, store.typed(sql, line.slice())));
            if (headquarters) {
                new Behind(sql).refuse();
                var slice = line.slice();
                var envelope = store.envelope(sql, slice.programme(), slice.year());
                var allotted = store.allotted(sql, slice.programme(), slice.year());
                ProblemException.refuse(FundRules.withinEnvelope(envelope, allotted, line.amount()));
            }
            change.add(
                    store.row(ids.get(), session.officeCode(), line, headquarters ? Origin.ALLOTTED : Origin.NOTIFIED));
            return null;
        });
        return balance(line.slice());
    }

    /**
     * Adds a line to the envelope of a programme and year; at headquarters only.
     *
     * @param typed whose slice is headquarters' own
     * @throws ProblemException {@code fund.*}, {@code dossier.not_own}
     */
    public long appropriate(Session session, NewAllotment typed) {
        var line = tidy(typed);
        if (!session.officeCode().equals(Office.HEADQUARTERS)) {
            throw new ProblemException(org.sanad.text.Problem.of("dossier.not_own"));
        }
        var slice = line.slice();
        door.write(session, "fund.appropriate", change -> {
            var sql = change.sql();
            if (line.amount() < 0) {
                new Behind(sql).refuse();
            }
            var envelope = store.envelope(sql, slice.programme(), slice.year());
            var allotted = store.allotted(sql, slice.programme(), slice.year());
            var free = new Balance(slice, envelope, allotted, 0, 0);
            ProblemException.refuse(FundRules.allot(line, free, today()));
            change.add(store.envelopeRow(ids.get(), line));
            return null;
        });
        return envelope(slice.programme(), slice.year());
    }

    /** The appropriation of a programme for a year, in centimes. */
    public long envelope(String programme, int year) {
        return records.read(reader, sql -> store.envelope(sql, programme, year));
    }

    /** Every envelope, the latest year first; at headquarters. */
    public List<Envelope> envelopes() {
        return records.read(reader, sql -> new BalanceStore().envelopes(sql));
    }

    /** What an office and all under it had of each programme for a year. @param within that office and all under it */
    public List<Credit> credits(String office, Collection<String> within, int year) {
        return records.read(reader, sql -> new CreditStore().all(sql, office, within, year));
    }

    /** Opening balances of some offices, the latest year first. */
    public List<OpeningBalance> openings(List<String> offices) {
        return records.read(reader, sql -> openings.all(sql, offices));
    }

    /**
     * Keeps an opening balance, new or corrected. Of one office, year, programme and kind there is one: a second would count
     * twice in every total.
     *
     * @throws ProblemException {@code opening.*}, {@code number.negative}, by field; {@code right.missing}
     */
    public void keep(Session session, OpeningBalance typed) {
        var line = new OpeningBalance(
                typed.id() == null ? ids.get() : typed.id(),
                typed.office(),
                typed.year(),
                typed.programme(),
                typed.kind(),
                typed.dossiers(),
                typed.awarded(),
                typed.paid(),
                typed.inKind(),
                typed.jobs(),
                typed.familyJobs(),
                Tidy.text(typed.source()));
        ProblemException.refuse(FundRules.opening(line, openings(List.of(line.office())), today()));
        door.write(session, "opening.keep", change -> {
            change.put(openings.row(session.officeCode(), line));
            return null;
        });
    }

    private static NewAllotment tidy(NewAllotment typed) {
        return new NewAllotment(typed.slice(), typed.amount(), Tidy.text(typed.reference()), typed.datedOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
