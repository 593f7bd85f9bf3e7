package org.sanad.core.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.office.Level;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Problem;

/** What an office must be within the tree that would come of it. */
final class OfficeRules {
    private static final int LONGEST_CODE = 20;

    private OfficeRules() {}

    /**
     * @param tree as it is
     * @param together all offices that are set at once, {@code office} among them
     */
    static List<Problem> office(Office office, OfficeTree tree, List<Office> together) {
        var after = after(tree, together);
        var problems = new ArrayList<Problem>();
        problems.addAll(ReferenceRules.code(office.code(), LONGEST_CODE));
        if (problems.isEmpty()
                && (!office.code().matches("[A-Z0-9].*[A-Z0-9]|[A-Z0-9]")
                        || office.code().contains(".."))) {
            problems.add(Problem.at("code", "office.code_ends")); // its packages could not be named
        }
        problems.addAll(ReferenceRules.name("name_ar", office.nameAr(), ReferenceRules.LONGEST_NAME));
        problems.addAll(ReferenceRules.name("name_fr", office.nameFr(), ReferenceRules.LONGEST_NAME));
        problems.addAll(place(office, tree));
        problems.addAll(parent(office, after));
        problems.addAll(closing(office, after));
        return problems;
    }

    private static Map<String, Office> after(OfficeTree tree, List<Office> together) {
        return Stream.concat(tree.offices().stream(), together.stream())
                .collect(Collectors.toMap(Office::code, Function.identity(), (before, set) -> set));
    }

    private static List<Problem> place(Office office, OfficeTree tree) {
        var problems = new ArrayList<Problem>();
        if (office.regionCode() != null && tree.region(office.regionCode()).isEmpty()) {
            problems.add(Problem.at("region", "office.region_unknown", office.regionCode()));
        }
        if (office.provinceCode() != null
                && tree.province(office.provinceCode()).isEmpty()) {
            problems.add(Problem.at("province", "office.province_unknown", office.provinceCode()));
        }
        return problems;
    }

    /** There is one headquarters, and every other office stands under one of a higher level: so there are no circles. */
    private static List<Problem> parent(Office office, Map<String, Office> after) {
        var headquarters = office.code() != null && office.code().equals(Office.HEADQUARTERS);
        if (office.level() == null || headquarters != (office.level() == Level.HEADQUARTERS)) {
            return List.of(Problem.at("level", "office.level_unfit"));
        }
        if (headquarters) {
            return office.parentCode() == null ? List.of() : List.of(Problem.at("parent", "office.level_unfit"));
        }
        if (office.parentCode() == null) {
            return List.of(Problem.at("parent", "office.parent_missing"));
        }
        var parent = after.get(office.parentCode());
        if (parent == null) {
            return List.of(Problem.at("parent", "office.parent_unknown", office.parentCode()));
        }
        if (parent.level().compareTo(office.level()) >= 0) {
            return List.of(Problem.at("parent", "office.parent_below", parent.code()));
        }
        return after.values().stream()
                .filter(one -> office.code().equals(one.parentCode()))
                .filter(one -> one.level().compareTo(office.level()) <= 0)
                .findFirst()
                .map(child -> List.of(Problem.at("level", "office.child_above", child.code())))
                .orElse(List.of());
    }

    private static List<Problem> closing(Office office, Map<String, Office> after) {
        if (office.closedOn() == null) {
            return List.of();
        }
        if (Office.HEADQUARTERS.equals(office.code())) {
            return List.of(Problem.at("closed_on", "office.headquarters_stays"));
        }
        if (office.openedOn() != null && office.closedOn().isBefore(office.openedOn())) {
            return List.of(Problem.at("closed_on", "office.closed_before_opened"));
        }
        return after.values().stream()
                .filter(one -> one.parentCode() != null && one.parentCode().equals(office.code()))
                .filter(one -> !closedBy(one, office.closedOn()))
                .findFirst()
                .map(child -> List.of(Problem.at("closed_on", "office.child_open", child.code())))
                .orElse(List.of());
    }

    private static boolean closedBy(Office child, LocalDate day) {
        return child.closedOn() != null && !child.closedOn().isAfter(day);
    }
}
