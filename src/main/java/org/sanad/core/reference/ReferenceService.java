package org.sanad.core.reference;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.Periods;
import org.sanad.core.history.Change;
import org.sanad.core.history.Door;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.paper.PaperService;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What headquarters sets for all offices; it goes down with the next receipts. */
public final class ReferenceService {
    private final Door door;
    private final Clock clock;
    private final PaperService papers;
    private final Supplier<UUID> ids;
    private final Runnable afterwards;
    private final ReferenceStore store = new ReferenceStore();
    private final OfficeStore offices = new OfficeStore();

    /**
     * @param ids new identities, each later than the one before
     * @param afterwards told when the tree of offices or the periods may have changed
     */
    public ReferenceService(Door door, Clock clock, PaperService papers, Supplier<UUID> ids, Runnable afterwards) {
        this.door = door;
        this.clock = clock;
        this.papers = papers;
        this.ids = ids;
        this.afterwards = afterwards;
    }

    /**
     * Adds a programme, or changes the one of its code.
     *
     * @throws ProblemException {@code reference.*}, {@code programme.*} by field; {@code right.missing}
     */
    public void keep(Session session, Programme programme) {
        set(session, "reference.programme", change -> {
            var tree = offices.tree(change.sql());
            var places = new HashSet<String>();
            tree.regions().forEach(one -> places.add(one.code()));
            tree.provinces().forEach(one -> places.add(one.code()));
            ProblemException.refuse(ReferenceRules.programme(programme, places, paperCodes()));
            return List.of(Lines.of(programme));
        });
    }

    /**
     * Adds a donor, or changes the one of its code.
     *
     * @throws ProblemException {@code reference.*}, {@code donor.*} by field; {@code right.missing}
     */
    public void keep(Session session, Donor donor) {
        set(session, "reference.donor", change -> {
            ProblemException.refuse(ReferenceRules.donor(donor));
            return List.of(Lines.of(donor));
        });
    }

    /**
     * Adds a paper to the list, or changes the one of its code.
     *
     * @throws ProblemException {@code reference.*}, {@code paper.*} by field; {@code right.missing}
     */
    public void keep(Session session, PaperKind paper) {
        set(session, "reference.paper", change -> {
            ProblemException.refuse(ReferenceRules.paper(paper));
            return List.of(Lines.of(paper));
        });
    }

    /**
     * Sets how often dossiers are visited and how long they are kept.
     *
     * @throws ProblemException {@code reference.*}, {@code period.*} by field; {@code right.missing}
     */
    public void keep(Session session, Periods periods) {
        set(session, "reference.periods", change -> {
            ProblemException.refuse(ReferenceRules.periods(periods));
            return List.of(Lines.of(periods));
        });
        afterwards.run();
    }

    /**
     * Adds offices or changes those of their codes, all or none.
     *
     * @throws ProblemException {@code reference.*}, {@code office.*} by field; {@code right.missing}
     */
    public void keep(Session session, List<Office> set) {
        set(session, "reference.office", change -> {
            var tree = offices.tree(change.sql());
            set.forEach(one -> ProblemException.refuse(OfficeRules.office(one, tree, set)));
            return set.stream().map(Lines::of).toList();
        });
        afterwards.run();
    }

    private interface Setting {
        List<ReferenceLine> lines(Change change);
    }

    private void set(Session session, String action, Setting setting) {
        if (!session.officeCode().equals(Office.HEADQUARTERS)) {
            throw new ProblemException(Problem.of("reference.not_headquarters"));
        }
        door.write(session, action, change -> {
            var lines = setting.lines(change).stream()
                    .filter(line -> !store.stands(change.sql(), line))
                    .toList();
            if (!lines.isEmpty()) {
                lines.forEach(line -> change.put(store.row(change.sql(), line, session.officeCode(), ids.get())));
                store.write(change.sql(), lines);
                store.keep(change.sql(), next(change.sql()));
            }
            return null;
        });
    }

    private long next(DSLContext sql) {
        return Math.max(store.version(sql) + 1, clock.instant().getEpochSecond());
    }

    private Set<String> paperCodes() {
        return papers.kinds().stream().map(PaperKind::code).collect(Collectors.toSet());
    }
}
