package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.Lengths;
import org.sanad.text.Money;
import org.sanad.text.Problem;

/** What may be allotted, committed and recorded. Amounts are whole centimes. */
public final class FundRules {
    private static final int FIRST_YEAR = 1956;
    private static final int LONGEST_REFERENCE = 120;
    private static final int LONGEST_SOURCE = 300;

    private FundRules() {}

    /** @param now how the slice stands before */
    static List<Problem> allot(NewAllotment line, Balance now, LocalDate today) {
        var problems = new ArrayList<>(line(line, today));
        if (line.amount() < 0 && now.left() + line.amount() < 0) {
            problems.add(Problem.at("amount", "fund.below_committed", new Money(now.left())));
        }
        return problems;
    }

    /** What every line of a slice or an envelope names. */
    static List<Problem> line(NewAllotment line, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (line.slice().office() == null) {
            problems.add(Problem.at("office_code", "fund.office_missing"));
        }
        if (line.slice().programme() == null) {
            problems.add(Problem.at("programme_code", "award.programme_missing"));
        }
        if (line.slice().year() < FIRST_YEAR || line.slice().year() > today.getYear() + 1) {
            problems.add(Problem.at(
                    "budget_year",
                    "award.year_unlikely",
                    String.valueOf(line.slice().year())));
        }
        if (line.amount() == 0) {
            problems.add(Problem.at("amount", "fund.amount_missing"));
        }
        if (line.reference() == null) {
            problems.add(Problem.at("reference", "fund.reference_missing"));
        }
        Lengths.check(problems, "reference", line.reference(), LONGEST_REFERENCE);
        if (line.datedOn() == null) {
            problems.add(Problem.at("dated_on", "fund.date_missing"));
        } else if (line.datedOn().isAfter(today)) {
            problems.add(Problem.at("dated_on", "date.in_future"));
        }
        return problems;
    }

    /**
     * At headquarters the slices of all offices stay within the envelope.
     *
     * @param envelope in centimes
     * @param allotted to all offices, in centimes
     */
    static List<Problem> withinEnvelope(long envelope, long allotted, long more) {
        return allotted + more > envelope
                ? List.of(Problem.at("amount", "fund.above_envelope", new Money(Math.max(0, envelope - allotted))))
                : List.of();
    }

    /** Whether an amount may be committed. */
    public static List<Problem> commit(Balance now, long amount) {
        return amount > now.left()
                ? List.of(Problem.at("amount", "award.above_slice", new Money(Math.max(0, now.left()))))
                : List.of();
    }

    /** @param kept those of its office: of two that were kept before this was a rule, each can still be corrected */
    static List<Problem> opening(OpeningBalance line, List<OpeningBalance> kept, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var alike = kept.stream().filter(line::isOfTheSame).toList();
        if (!alike.isEmpty() && alike.stream().noneMatch(one -> one.id().equals(line.id()))) {
            problems.add(Problem.at("balance_year", "opening.twice"));
        }
        if (line.year() < OpeningBalance.SINCE || line.year() > today.getYear()) {
            problems.add(Problem.at("balance_year", "opening.year_unlikely", OpeningBalance.SINCE));
        }
        if (line.programme() == null) {
            problems.add(Problem.at("programme_code", "award.programme_missing"));
        }
        if (line.kind() == null) {
            problems.add(Problem.at("kind", "dossier.kind_missing"));
        }
        if (line.source() == null) {
            problems.add(Problem.at("source", "opening.source_missing"));
        }
        Lengths.check(problems, "source", line.source(), LONGEST_SOURCE);
        notNegative(problems, "dossiers", line.dossiers());
        notNegative(problems, "awarded", line.awarded());
        notNegative(problems, "paid", line.paid());
        notNegative(problems, "in_kind", line.inKind());
        notNegative(problems, "jobs", line.jobs());
        notNegative(problems, "family_jobs", line.familyJobs());
        if (line.paid() + line.inKind() > line.awarded()) {
            problems.add(Problem.at("paid", "opening.paid_above"));
        }
        if (line.familyJobs() > line.jobs()) {
            problems.add(Problem.at("family_jobs", "opening.family_above"));
        }
        return problems;
    }

    private static void notNegative(List<Problem> problems, String field, long value) {
        if (value < 0) {
            problems.add(Problem.at(field, "number.negative"));
        }
    }
}
