package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.core.Findings;
import org.sanad.core.Lengths;
import org.sanad.core.Tidy;
import org.sanad.core.person.PersonRules;
import org.sanad.text.Money;
import org.sanad.text.Problem;

/** What the values of a dossier must be. Fields are named as the columns; a further person's as {@code people.1.cnie}. */
public final class DossierRules {
    private DossierRules() {}

    /** The values as they are kept. */
    public static Draft tidy(Draft draft) {
        var project = draft.project();
        return new Draft(
                draft.id(),
                new Project(
                        project.kind(),
                        project.purpose(),
                        Tidy.text(project.titleAr()),
                        Tidy.text(project.titleFr()),
                        Tidy.text(project.organisationAr()),
                        Tidy.text(project.organisationLatin()),
                        project.sector(),
                        section(project.section()),
                        Tidy.text(project.provinceCode()),
                        Tidy.text(project.commune()),
                        EnterpriseRules.tidy(project.enterprise())),
                draft.plan(),
                draft.jobs(),
                draft.people().stream()
                        .map(one -> new Participant(one.id(), one.part(), PersonRules.tidy(one.person())))
                        .toList());
    }

    private static String section(String typed) {
        var text = Tidy.text(typed);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /**
     * What is malformed in a tidy draft, and what should be looked at. Nothing is required here but kind and purpose.
     *
     * @param on the day of filing, or today before it
     */
    public static Findings check(Draft draft, LocalDate on) {
        var findings = Findings.errors(project(draft.project()))
                .and(EnterpriseRules.check(draft.project().enterprise()))
                .and(plan(draft.plan()))
                .and(jobs(draft.jobs()));
        var place = 0;
        for (var one : draft.people()) {
            findings = findings.and(at(place++, PersonRules.check(one.person(), on)));
        }
        return findings;
    }

    /** What a dossier needs before it is filed. */
    public static List<Problem> missing(Project project, Plan plan, List<Participant> people) {
        var missing = new ArrayList<Problem>();
        if (project.titleAr() == null && project.titleFr() == null) {
            missing.add(Problem.at("title_ar", "dossier.title_missing"));
        }
        if (project.sector() == null) {
            missing.add(Problem.at("sector", "dossier.sector_missing"));
        }
        if (project.provinceCode() == null) {
            missing.add(Problem.at("province_code", "dossier.province_missing"));
        }
        missing.addAll(project.kind() == Kind.INDIVIDUAL ? holder(people) : organisation(project, people));
        if (plan.asked() == null) {
            missing.add(Problem.at("asked", "dossier.asked_missing"));
        }
        return missing;
    }

    /**
     * What a change would take away of what filing asked for. A dossier that was taken over from a paper or a spreadsheet
     * without it may still be changed.
     */
    static List<Problem> taken(Draft before, Draft after) {
        var missed = missing(before.project(), before.plan(), before.people()).stream()
                .map(Problem::field)
                .toList();
        return missing(after.project(), after.plan(), after.people()).stream()
                .filter(problem -> !missed.contains(problem.field()))
                .toList();
    }

    private static List<Problem> holder(List<Participant> people) {
        return named(people, Part.HOLDER) ? List.of() : List.of(Problem.at("name_ar", "dossier.holder_missing"));
    }

    /** An organisation acts through somebody: who signs the receipt and answers the letters is named. */
    private static List<Problem> organisation(Project project, List<Participant> people) {
        var missing = new ArrayList<Problem>();
        if (project.organisationAr() == null && project.organisationLatin() == null) {
            missing.add(Problem.at("organisation_ar", "dossier.organisation_missing"));
        }
        if (!named(people, Part.REPRESENTATIVE)) {
            missing.add(Problem.at("name_ar", "dossier.representative_missing"));
        }
        return missing;
    }

    private static boolean named(List<Participant> people, Part part) {
        return people.stream()
                .filter(one -> one.part() == part)
                .anyMatch(one -> one.person().nameAr() != null || one.person().nameLatin() != null);
    }

    private static List<Problem> project(Project project) {
        var errors = new ArrayList<Problem>();
        if (project.kind() == null) {
            errors.add(Problem.at("kind", "dossier.kind_missing"));
        }
        if (project.purpose() == null) {
            errors.add(Problem.at("purpose", "dossier.purpose_missing"));
        }
        Lengths.check(errors, "title_ar", project.titleAr(), 300);
        Lengths.check(errors, "title_fr", project.titleFr(), 300);
        Lengths.check(errors, "organisation_ar", project.organisationAr(), 200);
        Lengths.check(errors, "organisation_latin", project.organisationLatin(), 200);
        Lengths.check(errors, "section", project.section(), 2);
        Lengths.check(errors, "commune", project.commune(), 120);
        return errors;
    }

    private static Findings plan(Plan plan) {
        var errors = new ArrayList<Problem>();
        notNegative(errors, "cost", plan.cost());
        notNegative(errors, "own_cash", plan.ownCash());
        notNegative(errors, "own_in_kind", plan.ownInKind());
        notNegative(errors, "loan", plan.loan());
        notNegative(errors, "asked", plan.asked());
        if (!errors.isEmpty() || plan.gap() == 0) {
            return Findings.errors(errors);
        }
        var key = plan.gap() > 0 ? "dossier.plan_below" : "dossier.plan_above";
        return new Findings(errors, List.of(Problem.at("cost", key, new Money(Math.abs(plan.gap())))));
    }

    private static Findings jobs(Jobs jobs) {
        var errors = new ArrayList<Problem>();
        notNegative(errors, "jobs_planned", jobs.planned());
        notNegative(errors, "jobs_start", jobs.start());
        notNegative(errors, "family_jobs_start", jobs.family());
        notNegative(errors, "women_jobs_start", jobs.women());
        var warnings = new ArrayList<Problem>();
        within(warnings, "family_jobs_start", jobs.family(), jobs.start());
        within(warnings, "women_jobs_start", jobs.women(), jobs.start());
        return new Findings(errors, warnings);
    }

    private static Findings at(int place, Findings findings) {
        return place == 0 ? findings : new Findings(at(place, findings.errors()), at(place, findings.warnings()));
    }

    private static List<Problem> at(int place, List<Problem> problems) {
        return problems.stream()
                .map(one -> new Problem(one.key(), one.args(), "people." + place + "." + one.field()))
                .toList();
    }

    private static void notNegative(List<Problem> errors, String field, Number value) {
        if (value != null && value.longValue() < 0) {
            errors.add(Problem.at(field, "number.negative"));
        }
    }

    private static void within(List<Problem> warnings, String field, Integer part, Integer whole) {
        if (part != null && part > (whole == null ? 0 : whole)) {
            warnings.add(Problem.at(field, "dossier.jobs_above", whole == null ? 0 : whole));
        }
    }
}
