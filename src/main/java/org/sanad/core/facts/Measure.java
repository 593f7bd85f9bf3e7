package org.sanad.core.facts;

import java.util.function.ToLongFunction;
import org.sanad.core.Coded;

/** One of the figures of {@link Totals}. */
public enum Measure implements Coded {
    DOSSIERS(Totals::dossiers),
    PROCESSED(Totals::processed),
    SETTLED(Totals::settled),
    AWARDED(Totals::awardedCentimes),
    PAID(Totals::paidCentimes),
    IN_KIND(Totals::inKindCentimes),
    JOBS(Totals::jobs),
    FAMILY_JOBS(Totals::familyJobs),
    COOPERATIVES(Totals::cooperatives),
    ASSOCIATIONS(Totals::associations),
    INDIVIDUALS(Totals::individuals);

    private final ToLongFunction<Totals> figure;

    Measure(ToLongFunction<Totals> figure) {
        this.figure = figure;
    }

    /** The figure; in centimes where it is {@link #money}. */
    public long of(Totals totals) {
        return figure.applyAsLong(totals);
    }

    public boolean money() {
        return this == AWARDED || this == PAID || this == IN_KIND;
    }

    /** Whether each dossier adds an amount of its own, and does not count as one. */
    public boolean adds() {
        return money() || this == JOBS || this == FAMILY_JOBS;
    }

    /** The value of a code; null for null. */
    public static Measure of(String code) {
        return Coded.of(Measure.class, code);
    }
}
