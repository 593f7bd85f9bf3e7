package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.core.Lengths;
import org.sanad.text.Money;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What an award and a payment must be. Amounts are whole centimes. */
public final class SubsidyRules {
    private static final int FIRST_YEAR = 1956;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_DESCRIPTION = 300;
    private static final int LONGEST_REASON = 500;

    private SubsidyRules() {}

    /** @param programmes codes that exist */
    public static List<Problem> award(NewAward award, Set<String> programmes, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var terms = award.terms();
        if (terms.programme() == null || !programmes.contains(terms.programme())) {
            problems.add(Problem.at("programme_code", "award.programme_missing"));
        }
        if (terms.support() == null) {
            problems.add(Problem.at("support", "award.support_missing"));
        }
        if (terms.amount() <= 0) {
            problems.add(Problem.at("amount", "award.amount_missing"));
        }
        if (terms.decisionOn() == null) {
            problems.add(Problem.at("decision_on", "award.decision_missing"));
        } else if (terms.decisionOn().isAfter(today)) {
            problems.add(Problem.at("decision_on", "date.in_future"));
        }
        problems.addAll(year(terms.year(), today));
        Lengths.check(problems, "decision_number", terms.decisionNumber(), LONGEST_NUMBER);
        Lengths.check(problems, "description", terms.description(), LONGEST_DESCRIPTION);
        problems.addAll(instalments(award));
        return problems;
    }

    /** What is wrong with the year of a budget. */
    public static List<Problem> year(int year, LocalDate today) {
        return year < FIRST_YEAR || year > today.getYear() + 1
                ? List.of(Problem.at("budget_year", "award.year_unlikely", String.valueOf(year)))
                : List.of();
    }

    private static List<Problem> instalments(NewAward award) {
        if (award.instalments().isEmpty()) {
            return List.of();
        }
        if (award.instalments().stream().anyMatch(part -> part.amount() <= 0)) {
            return List.of(Problem.at("instalments", "award.instalment_empty"));
        }
        var sum = award.instalments().stream().mapToLong(Instalment::amount).sum();
        var amount = award.terms().amount();
        if (sum == amount) {
            return List.of();
        }
        var key = sum < amount ? "award.instalments_below" : "award.instalments_above";
        return List.of(Problem.at("instalments", key, new Money(Math.abs(amount - sum))));
    }

    public static List<Problem> payment(Award award, NewPayment payment, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (payment.amount() <= 0) {
            problems.add(Problem.at("amount", "payment.amount_missing"));
        } else if (payment.amount() > award.remaining()) {
            problems.add(Problem.at("amount", "payment.above_award", new Money(award.remaining())));
        }
        if (payment.paidOn() == null) {
            problems.add(Problem.at("paid_on", "payment.date_missing"));
        } else if (payment.paidOn().isAfter(today)) {
            problems.add(Problem.at("paid_on", "date.in_future"));
        } else if (payment.paidOn().isBefore(award.terms().decisionOn())) {
            problems.add(Problem.at("paid_on", "payment.before_decision"));
        }
        Lengths.check(problems, "reference", payment.reference(), LONGEST_NUMBER);
        problems.addAll(means(award.terms().support(), payment.means()));
        problems.addAll(instalment(award, payment));
        return problems;
    }

    /** An award whose instalments wait for papers is paid by instalments only, or the papers would wait for nothing. */
    private static List<Problem> instalment(Award award, NewPayment payment) {
        if (payment.instalment() == null) {
            return award.instalments().stream().allMatch(part -> part.papers().isEmpty())
                    ? List.of()
                    : List.of(Problem.at("instalment_id", "payment.instalment_missing"));
        }
        var named = award.instalments().stream()
                .filter(part -> part.position() == payment.instalment())
                .findFirst();
        if (named.isEmpty()) {
            return List.of(Problem.at("instalment_id", "payment.instalment_unknown"));
        }
        var left = named.get().amount() - award.paid(named.get());
        return named.get().papers().isEmpty() || payment.amount() <= left
                ? List.of()
                : List.of(Problem.at("amount", "payment.above_instalment", new Money(Math.max(0, left))));
    }

    /**
     * Whether a payment has room beside those that wait for approval: two people who propose the same one would pay it
     * twice.
     *
     * @param waiting payments of this award that nobody decided yet
     */
    static List<Problem> beside(List<NewPayment> waiting, Award award, NewPayment payment) {
        var left = award.remaining()
                - waiting.stream().mapToLong(NewPayment::amount).sum();
        if (payment.amount() > left) {
            return List.of(Problem.at("amount", "payment.waits_already", new Money(Math.max(0, left))));
        }
        var same = waiting.stream()
                .filter(one -> one.instalment() != null && one.instalment().equals(payment.instalment()))
                .mapToLong(NewPayment::amount)
                .sum();
        return award.instalments().stream()
                .filter(part -> same > 0 && Integer.valueOf(part.position()).equals(payment.instalment()))
                .map(part -> part.amount() - award.paid(part) - same)
                .filter(open -> payment.amount() > open)
                .map(open -> Problem.at("amount", "payment.waits_already", new Money(Math.max(0, open))))
                .toList();
    }

    private static List<Problem> means(Support support, Means means) {
        if (means == null) {
            return List.of(Problem.at("means", "payment.means_missing"));
        }
        var fits = (support == Support.IN_KIND) == (means == Means.DELIVERY);
        return fits ? List.of() : List.of(Problem.at("means", "payment.means_unfit"));
    }

    /** @param amount in centimes */
    public static List<Problem> release(Award award, long amount, String reason) {
        var problems = new ArrayList<Problem>();
        if (amount <= 0) {
            problems.add(Problem.at("amount", "award.amount_missing"));
        } else if (amount > award.remaining()) {
            problems.add(Problem.at("amount", "award.release_above", new Money(award.remaining())));
        }
        if (reason == null) {
            problems.add(Problem.at("reason", "life.reason_missing"));
        }
        Lengths.check(problems, "reason", reason, LONGEST_REASON);
        return problems;
    }

    /**
     * Who gave pays, wherever the dossier went since.
     *
     * @throws ProblemException {@code award.not_own}
     */
    public static void requireOwn(Award award, String office) {
        if (!award.owner().equals(office)) {
            throw new ProblemException(Problem.of("award.not_own", award.owner()));
        }
    }

    public static List<Problem> reversal(Award award, Payment payment) {
        if (payment.reversal()) {
            return List.of(Problem.of("payment.is_reversal"));
        }
        return award.reversed(payment) ? List.of(Problem.of("payment.reversed_before")) : List.of();
    }
}
