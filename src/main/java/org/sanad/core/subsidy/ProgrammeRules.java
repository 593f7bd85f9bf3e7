package org.sanad.core.subsidy;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Money;
import org.sanad.text.Problem;

/** Whether an award keeps to what its programme allows. Asked when it is proposed and again when it is approved. */
public final class ProgrammeRules {
    private ProgrammeRules() {}

    /**
     * @param award one that {@link SubsidyRules#award} finds nothing wrong with
     * @param directory codes of the donors that may be named
     */
    public static List<Problem> award(
            Programme programme, NewAward award, Beneficiary beneficiary, List<String> directory) {
        var problems = new ArrayList<Problem>();
        if (!programme.active()) {
            problems.add(Problem.at("programme_code", "programme.ended"));
        }
        problems.addAll(area(programme.conditions(), beneficiary));
        problems.addAll(amount(programme.conditions(), award.terms().amount()));
        problems.addAll(age(programme.conditions(), beneficiary));
        problems.addAll(scheme(programme.conditions(), award));
        problems.addAll(donor(programme, award.terms(), directory));
        return problems;
    }

    private static List<Problem> area(Conditions conditions, Beneficiary beneficiary) {
        if (conditions.area().isEmpty()) {
            return List.of();
        }
        if (beneficiary.province() == null) {
            return List.of(Problem.at("programme_code", "programme.place_unknown"));
        }
        return conditions.covers(beneficiary.province())
                ? List.of()
                : List.of(Problem.at("programme_code", "programme.outside_area"));
    }

    private static List<Problem> amount(Conditions conditions, long amount) {
        if (conditions.lowest() != null && amount < conditions.lowest()) {
            return List.of(Problem.at("amount", "programme.below_lowest", new Money(conditions.lowest())));
        }
        return conditions.highest() != null && amount > conditions.highest()
                ? List.of(Problem.at("amount", "programme.above_highest", new Money(conditions.highest())))
                : List.of();
    }

    /** A cooperative or an association has no age. */
    private static List<Problem> age(Conditions conditions, Beneficiary beneficiary) {
        if (!conditions.bindsAge() || !beneficiary.individual()) {
            return List.of();
        }
        var age = beneficiary.age();
        if (age == null) {
            return List.of(Problem.at("programme_code", "programme.age_unknown"));
        }
        if (conditions.youngest() != null && age < conditions.youngest()) {
            return List.of(Problem.at("programme_code", "programme.too_young", age, conditions.youngest()));
        }
        return conditions.oldest() != null && age > conditions.oldest()
                ? List.of(Problem.at("programme_code", "programme.too_old", age, conditions.oldest()))
                : List.of();
    }

    /** The parts and the papers are the scheme’s; the days may be others. */
    private static List<Problem> scheme(Conditions conditions, NewAward award) {
        if (conditions.scheme().isEmpty()) {
            return List.of();
        }
        var terms = award.terms();
        var due = Scheme.instalments(conditions.scheme(), terms.amount(), terms.decisionOn());
        var given = award.instalments();
        var same = given.size() == due.size();
        for (var place = 0; same && place < due.size(); place++) {
            same = given.get(place).amount() == due.get(place).amount()
                    && given.get(place).papers().containsAll(due.get(place).papers());
        }
        return same ? List.of() : List.of(Problem.at("instalments", "programme.scheme_differs", due.size()));
    }

    /** Who gives is named as soon as headquarters keeps a directory; what is given in kind is described. */
    private static List<Problem> donor(Programme programme, Award.Terms terms, List<String> directory) {
        var problems = new ArrayList<Problem>();
        if (terms.donor() != null && !directory.contains(terms.donor())) {
            problems.add(Problem.at("donor_code", "donor.unknown"));
        } else if (terms.donor() == null && programme.funding() == Funding.OTHER_DONOR && !directory.isEmpty()) {
            problems.add(Problem.at("donor_code", "donor.missing"));
        }
        if (terms.support() == Support.IN_KIND && terms.description() == null) {
            problems.add(Problem.at("description", "award.description_missing"));
        }
        return problems;
    }
}
