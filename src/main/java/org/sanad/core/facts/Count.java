package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One pass over the facts: each event goes to the group, or groups, that it belongs to. */
final class Count {
    private final Filter filter;
    private final List<Dimension> dimensions;
    private final Map<List<String>, Sums> groups = new HashMap<>();
    private final boolean byProgramme;
    /** Whether the events of one dossier may belong to different groups. */
    private final boolean byEvent;
    /** Of the dossier that is being counted; null until something of it counts. */
    private Sums ofFact;

    Count(Filter filter, List<Dimension> dimensions) {
        this.filter = filter;
        this.dimensions = dimensions;
        this.byProgramme = dimensions.contains(Dimension.PROGRAMME);
        this.byEvent = byProgramme || dimensions.contains(Dimension.YEAR);
    }

    void add(Fact fact) {
        if (!filter.takes(fact)) {
            return;
        }
        ofFact = null;
        var begun = fact.begunOn();
        var programmes = programmes(fact);
        if (filter.covers(begun, begun.getYear())) {
            each(fact, begun.getYear(), programmes, sums -> {
                sums.dossier(fact);
                sums.work(work(fact));
            });
        }
        for (var decision : fact.decisions()) {
            if (filter.covers(decision.on(), decision.on().getYear())) {
                each(fact, decision.on().getYear(), programmes, sums -> sums.decision(fact, decision));
            }
        }
        for (var given : fact.awards()) {
            if (filter.covers(given.on(), given.year()) && filter.programmeIs(given.programme())) {
                each(fact, given.year(), one(given.programme()), sums -> sums.award(given));
            }
        }
        for (var payment : fact.payments()) {
            if (filter.covers(payment.on(), payment.on().getYear()) && filter.programmeIs(payment.programme())) {
                each(fact, payment.on().getYear(), one(payment.programme()), sums -> sums.payment(payment));
            }
        }
    }

    /** Of everything, where there are no dimensions. */
    Totals total() {
        return groups.isEmpty()
                ? Totals.NONE
                : groups.values().iterator().next().totals();
    }

    /** The groups in order of their codes; none where nothing counts. */
    List<Group> groups() {
        var order = Comparator.<List<String>, String>comparing(codes ->
                codes.stream().map(code -> code == null ? "\uFFFF" : code).collect(Collectors.joining("\u0000")));
        var result = new ArrayList<Group>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(group -> result.add(
                        new Group(by(group.getKey()), group.getValue().totals())));
        return result;
    }

    private Map<Dimension, String> by(List<String> codes) {
        var by = new EnumMap<Dimension, String>(Dimension.class);
        for (var at = 0; at < codes.size(); at++) {
            by.put(dimensions.get(at), codes.get(at));
        }
        return by;
    }

    private void each(Fact fact, int year, List<String> programmes, Consumer<Sums> add) {
        if (!byEvent) {
            ofFact = ofFact == null ? sums(fact, year, null) : ofFact;
            add.accept(ofFact);
            return;
        }
        for (var programme : byProgramme ? programmes : one(null)) {
            add.accept(sums(fact, year, programme));
        }
    }

    private Sums sums(Fact fact, int year, String programme) {
        var key = new ArrayList<String>(dimensions.size());
        for (var dimension : dimensions) {
            key.add(code(fact, dimension, year, programme));
        }
        return groups.computeIfAbsent(key, codes -> new Sums());
    }

    private static String code(Fact fact, Dimension dimension, int year, String programme) {
        return switch (dimension) {
            case REGION -> fact.region();
            case PROVINCE -> fact.province();
            case OFFICE -> fact.office();
            case KIND -> fact.kind();
            case SECTOR -> fact.sector();
            case PROGRAMME -> programme;
            case YEAR -> String.valueOf(year);
            case STATE -> fact.state();
            case GENDER -> fact.gender();
        };
    }

    /** The programmes of a dossier that are asked for, each once; null where it has none. */
    private List<String> programmes(Fact fact) {
        if (!byProgramme || fact.awards().isEmpty()) {
            return one(null);
        }
        var codes = new ArrayList<String>();
        for (var given : fact.awards()) {
            if (filter.programmeIs(given.programme()) && !codes.contains(given.programme())) {
                codes.add(given.programme());
            }
        }
        return codes.isEmpty() ? one(null) : codes;
    }

    private static List<String> one(String code) {
        return Collections.singletonList(code);
    }

    /** From the last visit on or before the end of the period, else at the start. */
    private Fact.Work work(Fact fact) {
        LocalDate newest = null;
        var work = fact.atStart();
        for (var visit : fact.visits()) {
            var counts = filter.to() == null || !visit.on().isAfter(filter.to());
            if (counts && (newest == null || !visit.on().isBefore(newest))) {
                newest = visit.on();
                work = new Fact.Work(visit.jobs(), visit.family());
            }
        }
        return work;
    }
}
