package org.sanad.core.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanad.core.dossier.Periods;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.subsidy.Conditions;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Problem;

/** What a programme, a donor and a paper of the list must be; problems stand at the names of their fields. */
final class ReferenceRules {
    static final int LONGEST_NAME = 160;
    private static final int LONGEST_PARTIES = 500;
    private static final int LONGEST_CONTACT = 300;
    private static final int OLDEST = 120;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_YEARS = 100;

    private ReferenceRules() {}

    /**
     * @param places codes of all regions and provinces
     * @param papers codes of all papers of the list
     */
    static List<Problem> programme(Programme programme, Set<String> places, Set<String> papers) {
        var problems = new ArrayList<Problem>();
        problems.addAll(code(programme.code(), 20));
        problems.addAll(name("name_ar", programme.nameAr(), LONGEST_NAME));
        problems.addAll(name("name_fr", programme.nameFr(), LONGEST_NAME));
        problems.addAll(name("name_en", programme.nameEn(), LONGEST_NAME));
        problems.addAll(longest("parties", programme.parties(), LONGEST_PARTIES));
        if (programme.funding() == null) {
            problems.add(Problem.at("funding", "programme.funding_missing"));
        }
        programme.conditions().area().stream()
                .filter(code -> !places.contains(code))
                .findFirst()
                .ifPresent(code -> problems.add(Problem.at("area", "programme.place_strange", code)));
        problems.addAll(bounds(programme.conditions()));
        problems.addAll(scheme(programme.conditions().scheme(), papers));
        return problems;
    }

    private static List<Problem> bounds(Conditions conditions) {
        var problems = new ArrayList<Problem>();
        if (conditions.lowest() != null && conditions.highest() != null && conditions.lowest() > conditions.highest()) {
            problems.add(Problem.at("highest", "programme.bounds_crossed"));
        }
        if (negative(conditions.lowest()) || negative(conditions.highest())) {
            problems.add(Problem.at("lowest", "number.negative"));
        }
        if (conditions.youngest() != null
                && conditions.oldest() != null
                && conditions.youngest() > conditions.oldest()) {
            problems.add(Problem.at("oldest", "programme.bounds_crossed"));
        }
        if (unlikely(conditions.youngest()) || unlikely(conditions.oldest())) {
            problems.add(Problem.at("youngest", "programme.age_unlikely", OLDEST));
        }
        return problems;
    }

    private static boolean negative(Long amount) {
        return amount != null && amount < 0;
    }

    private static boolean unlikely(Integer age) {
        return age != null && (age < 0 || age > OLDEST);
    }

    private static List<Problem> scheme(List<Conditions.Share> scheme, Set<String> papers) {
        if (scheme.isEmpty()) {
            return List.of();
        }
        var problems = new ArrayList<Problem>();
        if (scheme.stream().anyMatch(one -> one.percent() < 1 || one.months() < 0)) {
            problems.add(Problem.at("scheme", "programme.share_empty"));
        }
        var sum = scheme.stream().mapToInt(Conditions.Share::percent).sum();
        if (sum != 100) {
            problems.add(Problem.at("scheme", "programme.shares_not_whole", sum));
        }
        scheme.stream()
                .flatMap(one -> one.papers().stream())
                .filter(code -> !papers.contains(code))
                .findFirst()
                .ifPresent(code -> problems.add(Problem.at("scheme", "paper.unknown")));
        return problems;
    }

    static List<Problem> donor(Donor donor) {
        var problems = new ArrayList<Problem>();
        problems.addAll(code(donor.code(), 20));
        problems.addAll(name("name_ar", donor.nameAr(), LONGEST_NAME));
        problems.addAll(name("name_fr", donor.nameFr(), LONGEST_NAME));
        problems.addAll(longest("contact", donor.contact(), LONGEST_CONTACT));
        if (donor.kind() == null) {
            problems.add(Problem.at("kind", "donor.kind_missing"));
        }
        return problems;
    }

    static List<Problem> paper(PaperKind paper) {
        var problems = new ArrayList<Problem>();
        if (paper.code() == null || !paper.code().matches("[a-z][a-z0-9_]{0,39}")) {
            problems.add(Problem.at("code", "paper.code_form"));
        }
        problems.addAll(name("name_ar", paper.names().arabic(), LONGEST_NAME));
        problems.addAll(name("name_fr", paper.names().french(), LONGEST_NAME));
        problems.addAll(name("name_en", paper.names().english(), LONGEST_NAME));
        if (paper.kinds().isEmpty()) {
            problems.add(Problem.at("kinds", "paper.kinds_missing"));
        }
        if (paper.purposes().isEmpty()) {
            problems.add(Problem.at("purposes", "paper.purposes_missing"));
        }
        return problems;
    }

    static List<Problem> periods(Periods periods) {
        var problems = new ArrayList<Problem>();
        if (periods.monthsBetweenVisits() < 1 || periods.monthsBetweenVisits() > MOST_MONTHS) {
            problems.add(Problem.at("months_between_visits", "period.months_unlikely", MOST_MONTHS));
        }
        if (periods.yearsInArchive() < 1 || periods.yearsInArchive() > MOST_YEARS) {
            problems.add(Problem.at("years_in_archive", "period.years_unlikely", MOST_YEARS));
        }
        return problems;
    }

    /** Capital letters, digits, point, hyphen and underscore: what survives in file names and on paper. */
    static List<Problem> code(String code, int longest) {
        return code != null && code.matches("[A-Z0-9][A-Z0-9._-]{0," + (longest - 1) + "}")
                ? List.of()
                : List.of(Problem.at("code", "reference.code_form", longest));
    }

    static List<Problem> name(String field, String name, int longest) {
        return name == null ? List.of(Problem.at(field, "reference.name_missing")) : longest(field, name, longest);
    }

    static List<Problem> longest(String field, String text, int longest) {
        return text != null && text.length() > longest
                ? List.of(Problem.at(field, "text.too_long", longest))
                : List.of();
    }

    /** Codes that stand more than once. */
    static Set<String> doubled(List<String> codes) {
        var seen = new HashSet<String>();
        var doubled = new HashSet<String>();
        codes.stream().filter(code -> !seen.add(code)).forEach(doubled::add);
        return doubled;
    }
}
