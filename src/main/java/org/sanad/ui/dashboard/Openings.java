package org.sanad.ui.dashboard;

import java.util.List;
import org.sanad.core.facts.Measure;
import org.sanad.core.fund.OpeningBalance;

/** What was done before the register, in the measures of charts. */
record Openings(List<OpeningBalance> lines) {
    /** Of a year; 0 where they know nothing. */
    long of(Measure measure, int year) {
        return lines.stream()
                .filter(one -> one.year() == year)
                .mapToLong(one -> value(measure, one))
                .sum();
    }

    long of(Measure measure) {
        return lines.stream().mapToLong(one -> value(measure, one)).sum();
    }

    private static long value(Measure measure, OpeningBalance one) {
        return switch (measure) {
            case DOSSIERS, SETTLED -> one.dossiers();
            case INDIVIDUALS -> one.kind().equals("individual") ? one.dossiers() : 0;
            case COOPERATIVES -> one.kind().equals("cooperative") ? one.dossiers() : 0;
            case ASSOCIATIONS -> one.kind().equals("association") ? one.dossiers() : 0;
            case AWARDED -> one.awarded();
            case PAID -> one.paid();
            case IN_KIND -> one.inKind();
            case JOBS -> one.jobs();
            case FAMILY_JOBS -> one.familyJobs();
            case PROCESSED -> 0;
        };
    }
}
