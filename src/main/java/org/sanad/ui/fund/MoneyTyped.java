package org.sanad.ui.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.Slice;
import org.sanad.text.Amounts;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.TypedCount;

/** Reads what was typed on the money screen; what cannot be read is marked beside its field. */
final class MoneyTyped {
    private final MoneyModel model;
    private final String office;

    /** @param office whose opening balances are typed */
    MoneyTyped(MoneyModel model, String office) {
        this.model = model;
        this.office = office;
    }

    /** Empty where something cannot be read. */
    Optional<NewAllotment> allotment(String whose) {
        var problems = new ArrayList<Problem>();
        var text = model.amountProperty().get().strip();
        var negative = text.startsWith("-") || text.startsWith("−");
        var amount = money("amount", negative ? text.substring(1) : text, problems);
        var year = count("budget_year", model.yearProperty().get(), problems);
        model.problems().show(problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        var slice = new Slice(whose, programme(), year);
        return Optional.of(new NewAllotment(
                slice,
                negative ? -amount : amount,
                model.referenceProperty().get(),
                model.datedOnProperty().get()));
    }

    /** Empty where something cannot be read. */
    Optional<OpeningBalance> opening() {
        var problems = new ArrayList<Problem>();
        var fields = model.opening();
        var line = new OpeningBalance(
                fields.line(),
                office,
                count("balance_year", fields.of("balance_year").get(), problems),
                programme(),
                fields.kindProperty().get().code(),
                count("dossiers", fields.of("dossiers").get(), problems),
                money("awarded", fields.of("awarded").get(), problems),
                money("paid", fields.of("paid").get(), problems),
                money("in_kind", fields.of("in_kind").get(), problems),
                count("jobs", fields.of("jobs").get(), problems),
                count("family_jobs", fields.of("family_jobs").get(), problems),
                fields.of("source").get());
        model.problems().show(problems);
        return problems.isEmpty() ? Optional.of(line) : Optional.empty();
    }

    private String programme() {
        var programme = model.programmeProperty().get();
        return programme == null ? null : programme.code();
    }

    private static long money(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            return 0;
        }
        try {
            return Amounts.parse(typed);
        } catch (ProblemException e) {
            problems.add(new Problem(e.problem().key(), e.problem().args(), field));
            return 0;
        }
    }

    private static int count(String field, String typed, List<Problem> problems) {
        var count = TypedCount.read(field, typed, problems);
        return count == null ? 0 : count;
    }
}
