package org.sanad.core.spreadsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.SubsidyRules;
import org.sanad.core.subsidy.Support;
import org.sanad.text.Problem;

/** The award of a row and its payments. Payments are recorded where the row gives their amounts, never by guessing. */
final class AwardReader {
    private static final String BOTH = "both";

    private final LocalDate today;
    private long awarded;
    private long paid;

    AwardReader(LocalDate today) {
        this.today = today;
    }

    /** Centimes that the last row awards, even where the row has faults. */
    long awarded() {
        return awarded;
    }

    /** Centimes that the last row says were paid. */
    long paid() {
        return paid;
    }

    /** One payment as the row gives it. */
    private record Part(Long amount, CellDays cell) {
        List<LocalDate> days() {
            return cell.days();
        }

        Optional<LocalDate> day() {
            return days().stream().findFirst();
        }
    }

    Optional<NewAward> read(Values values) {
        awarded = 0;
        paid = 0;
        var amount = values.money(Target.AWARDED);
        var parts = parts(values);
        if (amount == null || amount == 0) {
            if (values.blank(Target.AWARDED) && awardExpected(values)) {
                values.reject(Target.AWARDED, Problem.of("import.no_amount"));
            }
            return Optional.empty();
        }
        awarded = amount;
        var decidedOn = decidedOn(values, parts);
        if (decidedOn == null) {
            values.reject(Target.DECISION_ON, Problem.of("import.no_decision_date"));
            return Optional.empty();
        }
        var support = support(values);
        var year = Optional.ofNullable(values.number(Target.BUDGET_YEAR)).orElse(decidedOn.getYear());
        SubsidyRules.year(year, today).forEach(problem -> values.reject(Target.BUDGET_YEAR, problem));
        var programme =
                Optional.ofNullable(values.word(Target.PROGRAMME, code -> code)).orElse("OTHER");
        var terms = new Award.Terms(
                programme,
                year,
                support,
                amount,
                values.text(Target.DECISION_NUMBER, 60),
                decidedOn,
                values.text(Target.DESCRIPTION, 300));
        return Optional.of(award(values, terms, parts));
    }

    /** Cash where the row does not say; cash also where it says both, because the amount is the money. */
    private static Support support(Values values) {
        return switch (values.word(Target.SUPPORT, code -> code)) {
            case null -> Support.CASH;
            case BOTH -> {
                values.warn(Target.SUPPORT, Problem.of("import.support_both"));
                yield Support.CASH;
            }
            case String code -> Support.of(code);
        };
    }

    private static boolean awardExpected(Values values) {
        return "settled".equals(values.word(Target.STATE, code -> code));
    }

    private static List<Part> parts(Values values) {
        return Stream.of(
                        part(values, Target.FIRST_PAID, Target.FIRST_PAID_ON),
                        part(values, Target.SECOND_PAID, Target.SECOND_PAID_ON),
                        part(values, Target.BALANCE_PAID, Target.BALANCE_PAID_ON))
                .filter(part -> part.amount() != null || !part.cell().blank())
                .toList();
    }

    private static Part part(Values values, Target amount, Target day) {
        return new Part(values.money(amount), values.days(day));
    }

    /** The day of the decision; where the row has none, the first day that it names, with a warning. */
    private static LocalDate decidedOn(Values values, List<Part> parts) {
        var day = values.day(Target.DECISION_ON);
        if (day != null || !values.blank(Target.DECISION_ON)) {
            return day;
        }
        var other = Stream.concat(
                        Stream.of(values.day(Target.STATE_ON), values.day(Target.FILED_ON))
                                .filter(Objects::nonNull),
                        parts.stream().flatMap(part -> part.days().stream()))
                .findFirst();
        other.ifPresent(
                assumed -> values.warn(Target.DECISION_ON, Problem.of("import.decision_date_assumed", assumed)));
        return other.orElseGet(() -> values.day(Target.BUDGET_YEAR));
    }

    private NewAward award(Values values, Award.Terms terms, List<Part> parts) {
        var total = values.money(Target.PAID);
        var days =
                parts.stream().flatMap(part -> part.days().stream()).distinct().toList();
        if (parts.stream().anyMatch(part -> part.amount() != null)) {
            return inParts(values, terms, parts);
        }
        if (total != null && total > 0) {
            return paidOnce(values, terms, total, days.isEmpty() ? terms.decisionOn() : days.getLast());
        }
        if (parts.stream().anyMatch(part -> !part.cell().doubts().isEmpty())) {
            values.warn(Target.FIRST_PAID_ON, Problem.of("import.payment_doubtful"));
            return new NewAward(terms, List.of(Instalment.of(1, terms.amount(), null)));
        }
        if (days.size() == 1 && !days.getFirst().isAfter(today)) {
            return paidOnce(values, terms, terms.amount(), days.getFirst());
        }
        if (days.size() > 1) {
            values.warn(Target.FIRST_PAID_ON, Problem.of("import.payment_amounts_unknown", days.size()));
        }
        var due = days.isEmpty() ? null : days.getLast();
        return new NewAward(terms, List.of(Instalment.of(1, terms.amount(), due)));
    }

    private NewAward paidOnce(Values values, Award.Terms terms, long amount, LocalDate day) {
        paid = amount;
        if (day.isAfter(today)) {
            values.reject(Target.FIRST_PAID_ON, Problem.of("import.future_date"));
        }
        if (amount > terms.amount()) {
            values.reject(Target.PAID, Problem.of("import.paid_more_than_awarded"));
        }
        return new NewAward(
                terms,
                List.of(Instalment.of(1, terms.amount(), day)),
                List.of(new NewPayment(1, amount, day, means(terms), null)));
    }

    private NewAward inParts(Values values, Award.Terms terms, List<Part> parts) {
        var instalments = new ArrayList<Instalment>();
        var payments = new ArrayList<NewPayment>();
        for (var part : parts) {
            if (part.amount() != null && part.amount() > 0) {
                var position = instalments.size() + 1;
                var day = part.day().orElse(null);
                instalments.add(Instalment.of(position, part.amount(), day));
                if (day != null && !day.isAfter(today)) {
                    payments.add(new NewPayment(position, part.amount(), day, means(terms), null));
                    paid += part.amount();
                }
            }
        }
        var left = terms.amount()
                - instalments.stream().mapToLong(Instalment::amount).sum();
        if (left < 0) {
            values.reject(Target.AWARDED, Problem.of("import.paid_more_than_awarded"));
        } else if (left > 0) {
            instalments.add(Instalment.of(instalments.size() + 1, left, null));
        }
        return new NewAward(terms, instalments, payments);
    }

    private static Means means(Award.Terms terms) {
        return terms.support() == Support.IN_KIND ? Means.DELIVERY : Means.TRANSFER;
    }
}
