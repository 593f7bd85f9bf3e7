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

    public GrantService(Door door, OfficeTree offices, Supplier<UUID> ids) {
        this.door = door;
        this.offices = offices;
        this.ids = ids;
    }

    /**
     * What was taken in.
     *
     * @param added lines that were new
     * @param warnings lines that could not be kept
     */
    public record Taken(int added, List<Problem> warnings) {
        public Taken {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Keeps the lines that are not here yet. A line that was typed from its letter before is taken for the same.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public Taken take(Session session, List<GrantedLine> lines) {
        var within = Set.copyOf(offices.within(session.officeCode()));
        var warnings = new ArrayList<Problem>();
        var added = door.write(session, "fund.receive", change -> {
            var count = 0;
            for (var line : lines) {
                if (within.contains(line.office()) && isNew(change, session, line)) {
                    if (store.knowsProgramme(change.sql(), line.programme())) {
                        change.put(store.row(change.sql(), ids.get(), session.officeCode(), line));
                        count++;
                    } else {
                        warnings.add(Problem.of("fund.programme_unknown", line.programme(), line.reference()));
                    }
                }
            }
            return count;
        });
        return new Taken(added, warnings);
    }

    private boolean isNew(Change change, Session session, GrantedLine line) {
        return !store.has(change.sql(), session.officeCode(), line.id());
    }
}
