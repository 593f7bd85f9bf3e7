package org.sanad.core.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Problem;

/** Takes in the lines of slices that came down with a receipt. */
public final class GrantService {
    private final Door door;
    private final OfficeTree offices;
    private final Supplier<UUID> ids;
    private final GrantStore store = new GrantStore();
    private final FundStore funds = new FundStore();
    private final RecallStore recalls = new RecallStore();

    public GrantService(Door door, OfficeTree offices, Supplier<UUID> ids) {
        this.door = door;
        this.offices = offices;
        this.ids = ids;
    }

    /**
     * What was taken in.
     *
     * @param added lines that were new
     * @param asked lines that ask some of a slice back, and were new
     * @param warnings lines that could not be kept
     */
    public record Taken(int added, int asked, List<Problem> warnings) {
        public Taken {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Keeps the lines that are not here yet. Nothing that comes from above takes committed money away: a line of before,
     * which takes back more than is free, waits outside. A line that was typed from its letter before is taken for the same.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public Taken take(Session session, List<GrantedLine> lines, List<RecalledLine> recalled) {
        var within = Set.copyOf(offices.within(session.officeCode()));
        var warnings = new ArrayList<Problem>();
        var added = door.write(session, "fund.receive", change -> {
            var count = 0;
            for (var line : lines) {
                if (within.contains(line.office()) && isNew(change, session, line)) {
                    if (isCommitted(change, session, line)) {
                        warnings.add(Problem.of("fund.committed_meanwhile", line.reference()));
                    } else if (store.knowsProgramme(change.sql(), line.programme())) {
                        change.put(store.row(change.sql(), ids.get(), session.officeCode(), line));
                        count++;
                    } else {
                        warnings.add(Problem.of("fund.programme_unknown", line.programme(), line.reference()));
                    }
                }
            }
            return List.of(count, asked(change, session, within, recalled));
        });
        return new Taken(added.getFirst(), added.getLast(), warnings);
    }

    private int asked(Change change, Session session, Set<String> within, List<RecalledLine> lines) {
        var count = 0;
        for (var line : lines) {
            if (within.contains(line.office())
                    && store.knowsProgramme(change.sql(), line.programme())
                    && !recalls.has(change.sql(), session.officeCode(), line.id())) {
                change.add(recalls.row(ids.get(), session.officeCode(), line));
                count++;
            }
        }
        return count;
    }

    private boolean isCommitted(Change change, Session session, GrantedLine line) {
        var slice = new Slice(line.office(), line.programme(), line.year());
        return line.amount() < 0
                && line.office().equals(session.officeCode())
                && funds.balance(change.sql(), slice).left() + line.amount() < 0;
    }

    private boolean isNew(Change change, Session session, GrantedLine line) {
        return !store.has(change.sql(), session.officeCode(), line.id());
    }
}
