package org.sanad.core.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.sanad.core.Tidy;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.core.office.Behind;
import org.sanad.core.subsidy.Proposal;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The way on for a restored headquarters when an office never comes back. What that office was given in the lost days stays
 * unknown, so an envelope may be given twice: that is a decision of two people with a reason, and stands in the history.
 */
public final class WaiverService {
    private static final int LONGEST_REASON = 500;

    private final Session reader;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final WaiverStore store = new WaiverStore();

    public WaiverService(Session reader, Database database, Door door, Clock clock, Supplier<UUID> ids) {
        this.reader = reader;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** The offices that are still to be heard, in order; none where headquarters was not restored, and elsewhere. */
    public SortedSet<String> awaited() {
        return records.read(reader, sql -> new Behind(sql).awaited());
    }

    /** Those that wait for a second person, the oldest first. */
    public List<Waiver> waiting() {
        return records.read(reader, store::waiting);
    }

    /**
     * Proposes to go on without an office. Where headquarters has one person, who may approve, it holds at once and says so.
     *
     * @throws ProblemException {@code fund.waive_office}, {@code fund.waive_before}, {@code life.reason_missing}, {@code
     *     text.too_long}, {@code right.missing}
     */
    public void propose(Session session, String office, String typed) {
        var reason = reason(Tidy.text(typed));
        door.write(session, "fund.waive", change -> {
            var behind = new Behind(change.sql());
            if (office == null || !behind.awaited().contains(office)) {
                throw new ProblemException(Problem.at("office", "fund.waive_office"));
            }
            if (store.waiting(change.sql()).stream()
                    .anyMatch(one -> one.office().equals(office))) {
                throw new ProblemException(Problem.at("office", "fund.waive_before"));
            }
            var today = LocalDate.now(clock);
            var alone = new AccountStore().alone(change.sql()) && Rights.may(session, Action.APPROVE);
            var waiver = new Waiver(
                    ids.get(),
                    office,
                    reason,
                    alone ? Proposal.Standing.APPROVED : Proposal.Standing.WAITING,
                    session.person(),
                    session.account(),
                    today,
                    alone ? session.person() : null,
                    alone ? today : null,
                    alone);
            change.put(store.row(session.officeCode(), waiver));
            if (alone) {
                behind.heard(office);
            }
            return null;
        });
    }

    private static String reason(String reason) {
        if (reason == null) {
            throw new ProblemException(Problem.at("reason", "life.reason_missing"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new ProblemException(Problem.at("reason", "text.too_long", LONGEST_REASON));
        }
        return reason;
    }

    /**
     * Approves what another person proposed: the office is not waited for any more.
     *
     * @throws ProblemException {@code proposal.own}, {@code proposal.decided}, {@code right.missing}
     */
    public void approve(Session session, UUID id) {
        door.write(session, "fund.waive_approve", change -> {
            var waiver = open(change.sql(), id);
            if (waiver.proposedBy(session)) {
                throw new ProblemException(Problem.of("proposal.own"));
            }
            var approved = waiver.decided(Proposal.Standing.APPROVED, session.person(), LocalDate.now(clock));
            change.put(store.row(session.officeCode(), approved));
            new Behind(change.sql()).heard(waiver.office());
            return null;
        });
    }

    /**
     * Goes on waiting for the office; who proposed may take it back the same way.
     *
     * @throws ProblemException {@code proposal.decided}, {@code right.missing}
     */
    public void refuse(Session session, UUID id) {
        door.write(session, "fund.waive_refuse", change -> {
            var refused =
                    open(change.sql(), id).decided(Proposal.Standing.REFUSED, session.person(), LocalDate.now(clock));
            change.put(store.row(session.officeCode(), refused));
            return null;
        });
    }

    private Waiver open(DSLContext sql, UUID id) {
        return store.find(sql, id)
                .filter(Waiver::waiting)
                .orElseThrow(() -> new ProblemException(Problem.of("proposal.decided")));
    }
}
