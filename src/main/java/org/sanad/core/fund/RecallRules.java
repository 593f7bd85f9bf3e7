package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.office.Office;
import org.sanad.text.Money;
import org.sanad.text.Problem;

/**
 * Who may lower a slice. A slice is the money of its office, and only the office lowers it: nobody else knows what it
 * committed this morning. Amounts are whole centimes.
 */
final class RecallRules {
    private RecallRules() {}

    /** @param askable of the slice: allotted and not asked back yet */
    static List<Problem> ask(NewAllotment line, long askable, LocalDate today) {
        var problems = new ArrayList<>(FundRules.line(line, today));
        if (Office.HEADQUARTERS.equals(line.slice().office())) {
            problems.add(Problem.at("office_code", "fund.ask_own"));
        } else if (line.amount() < 0) {
            problems.add(Problem.at("amount", "number.negative"));
        } else if (line.slice().office() != null && line.amount() > askable) {
            problems.add(Problem.at("amount", "fund.ask_above", new Money(Math.max(0, askable))));
        }
        return problems;
    }

    /**
     * What is free may be given back, and what came from headquarters by a package: of what stands on a letter alone
     * headquarters does not know, and would have more than it gave.
     *
     * @param confirmed what headquarters gave and did not get back
     */
    static List<Problem> giveBack(NewAllotment line, Balance now, long confirmed, LocalDate today) {
        var problems = new ArrayList<>(FundRules.line(line, today));
        if (line.amount() < 0) {
            problems.add(Problem.at("amount", "number.negative"));
        } else if (line.amount() > now.left()) {
            problems.add(Problem.at("amount", "fund.below_committed", new Money(Math.max(0, now.left()))));
        } else if (line.amount() > confirmed) {
            problems.add(Problem.at("amount", "fund.above_confirmed", new Money(Math.max(0, confirmed))));
        }
        return problems;
    }

    /**
     * A negative line of a slice: at headquarters for its own slice alone, at an office to correct what it typed from
     * letters.
     *
     * @param typed from letters and not confirmed by a receipt
     */
    static List<Problem> lower(NewAllotment line, boolean headquarters, long typed) {
        if (line.amount() >= 0
                || headquarters && Office.HEADQUARTERS.equals(line.slice().office())) {
            return List.of();
        }
        if (headquarters) {
            return List.of(Problem.at("amount", "fund.only_ask"));
        }
        return typed + line.amount() < 0
                ? List.of(Problem.at("amount", "fund.give_back_instead", new Money(Math.max(0, typed))))
                : List.of();
    }
}
