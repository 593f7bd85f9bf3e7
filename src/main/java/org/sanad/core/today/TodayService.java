package org.sanad.core.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.PeriodStore;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.VisitRules;
import org.sanad.core.paper.PaperService;
import org.sanad.data.Database;
import org.sanad.text.ProblemException;

/** Tells an office what waits for it. */
public final class TodayService {
    private final Records records;
    private final Clock clock;
    private final PaperService papers;

    public TodayService(Database database, Clock clock, PaperService papers) {
        this.records = new Records(database);
        this.clock = clock;
        this.papers = papers;
    }

    /**
     * What waits in the office of a person, by matter, in the order of {@link Matter}; matters of which nothing waits are
     * left out.
     *
     * @param limit how many of each matter are given, the oldest; 1 or more
     * @throws ProblemException {@code right.missing}
     */
    public List<Waits> of(Session session, int limit) {
        var today = LocalDate.now(clock);
        return records.read(session, sql -> {
            var store = new TodayStore(sql, session.officeCode(), limit);
            return List.of(
                            store.approvals(),
                            store.decisions(TodayRules.filedUntil(today)),
                            store.inState(Matter.PAPERS, State.FILED, today),
                            store.inState(Matter.RETURNED, State.RETURNED, today),
                            store.deferred(today, TodayRules.deferredUntil(today)),
                            store.instalments(today),
                            store.visits(VisitRules.seenUntil(
                                    new PeriodStore().of(sql).monthsBetweenVisits(), today)),
                            store.archives(today))
                    .stream()
                    .filter(waits -> waits.count() > 0)
                    .map(this::withPapers)
                    .toList();
        });
    }

    private Waits withPapers(Waits waits) {
        return waits.matter() != Matter.PAPERS
                ? waits
                : new Waits(
                        waits.matter(),
                        waits.count(),
                        waits.first().stream()
                                .map(one -> one.missing(papers.checklist(one.dossier())
                                        .waitedFor()
                                        .size()))
                                .toList());
    }
}
