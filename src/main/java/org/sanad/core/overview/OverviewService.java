package org.sanad.core.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.duplicate.DuplicateService;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;

/** All offices under this one at a glance, and a month of them together. */
public final class OverviewService {
    private final Records records;
    private final OfficeTree offices;
    private final Clock clock;
    private final Supplier<Facts> facts;
    private final OverviewStore store = new OverviewStore();

    public OverviewService(Database database, OfficeTree offices, Clock clock, Supplier<Facts> facts) {
        this.records = new Records(database);
        this.offices = offices;
        this.clock = clock;
        this.facts = facts;
    }

    /**
     * The offices under this one, those first of which something is to be seen to.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public List<OfficeGlance> glance(Session session) {
        Rights.require(session, Action.READ_DOSSIERS);
        var dossiers = facts.get().groups(Filter.ALL, List.of(Dimension.OFFICE)).stream()
                .filter(group -> group.by().get(Dimension.OFFICE) != null)
                .collect(Collectors.toMap(
                        group -> group.by().get(Dimension.OFFICE),
                        group -> group.totals().dossiers()));
        return records.read(session, sql -> {
            var sendings = store.sendings(sql, clock.getZone());
            var conflicts = store.conflicts(sql);
            var setAside = store.setAside(sql);
            var doubles = DuplicateService.byOffice(sql);
            return below(session.officeCode()).stream()
                    .map(office -> glance(
                            office,
                            sent(sendings, office, session),
                            new Counts(
                                    of(dossiers, office),
                                    of(conflicts, office),
                                    of(setAside, office),
                                    of(doubles, office))))
                    .sorted(Comparator.comparing(OfficeGlance::state)
                            .thenComparing(one -> one.office().code()))
                    .toList();
        });
    }

    private record Counts(int dossiers, int conflicts, int setAside, int doubles) {}

    private OfficeGlance glance(Office office, Sendings sent, Counts counts) {
        var waits = counts.conflicts + counts.setAside + counts.doubles > 0;
        return new OfficeGlance(
                office,
                OverviewRules.state(office, sent, waits, today()),
                sent.last(),
                sent.days().size(),
                sent.missing(),
                OverviewRules.months(sent, today()),
                counts.dossiers,
                counts.conflicts,
                counts.setAside,
                counts.doubles);
    }

    /** Keys are confirmed at headquarters only. */
    private static Sendings sent(Map<String, Sendings> sendings, Office office, Session session) {
        var sent = sendings.getOrDefault(office.code(), Sendings.NONE);
        return session.officeCode().equals(Office.HEADQUARTERS)
                ? sent
                : new Sendings(sent.days(), sent.last(), sent.missing(), true);
    }

    private List<Office> below(String own) {
        return offices.within(own).stream()
                .filter(code -> !code.equals(own))
                .map(offices::office)
                .toList();
    }

    private static int of(Map<String, Integer> counts, Office office) {
        return counts.getOrDefault(office.code(), 0);
    }

    /**
     * A month of all offices under this one together.
     *
     * @throws org.sanad.text.ProblemException {@code right.missing}
     */
    public Month month(Session session, YearMonth month) {
        var sendings = records.read(session, sql -> store.sendings(sql, clock.getZone()));
        var own = offices.office(session.officeCode());
        var expected = below(own.code()).stream()
                .filter(office -> !office.closed(month.atDay(1)))
                .toList();
        var lines = new ArrayList<MonthLine>();
        offices.offices().stream()
                .filter(office -> own.code().equals(office.parentCode()))
                .map(office -> line(month, office, offices.within(office.code()), expected, sendings))
                .forEach(lines::add);
        var absent = expected.stream()
                .filter(office -> state(sendings, office, month) == MonthState.NONE)
                .toList();
        return new Month(month, lines, line(month, own, offices.within(own.code()), expected, sendings), absent);
    }

    private MonthLine line(
            YearMonth month, Office office, Set<String> within, List<Office> expected, Map<String, Sendings> sendings) {
        var counts = new EnumMap<MonthState, Integer>(MonthState.class);
        var mine = expected.stream().filter(one -> within.contains(one.code())).toList();
        mine.forEach(one -> counts.merge(state(sendings, one, month), 1, Integer::sum));
        var filter = Filter.ALL.period(month.atDay(1), month.atEndOfMonth()).offices(within);
        return new MonthLine(
                office,
                mine.size(),
                counts.getOrDefault(MonthState.WHOLE, 0),
                counts.getOrDefault(MonthState.PART, 0),
                facts.get().total(filter));
    }

    private static MonthState state(Map<String, Sendings> sendings, Office office, YearMonth month) {
        return sendings.getOrDefault(office.code(), Sendings.NONE).month(month);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
