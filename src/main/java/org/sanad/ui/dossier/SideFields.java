package org.sanad.ui.dossier;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of each form beside the dossier: a draft of another version may hold others, which have no place here. */
final class SideFields {
    private static final Map<String, Set<String>> OF = Map.of(
            "step", Set.of("step_on", "reason", "until_year", "archive_until"),
            "visit", Set.of("visited_on", "trading", "jobs", "family_jobs", "women_jobs", "remarks"),
            "visit_back", Set.of("reason"),
            "award",
                    Set.of(
                            "programme_code",
                            "budget_year",
                            "support",
                            "amount",
                            "decision_number",
                            "decision_on",
                            "description",
                            "donor_code"),
            "payment", Set.of("instalment_id", "amount", "paid_on", "means", "reference"),
            "release", Set.of("amount", "reason"),
            "decision", Set.of("reason"));

    private static final Set<String> INSTALMENTS = Set.copyOf(IntStream.rangeClosed(1, SupportFields.INSTALMENTS)
            .boxed()
            .flatMap(place -> Stream.of("instalment." + place, "due." + place))
            .toList());

    private SideFields() {}

    /** Whether a form of this version has a field; no form is known by another name. */
    static boolean known(String form, String field) {
        return OF.getOrDefault(form, Set.of()).contains(field) || form.equals("award") && INSTALMENTS.contains(field);
    }
}
