package org.sanad.core.transfer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sanad.core.history.Line;

/**
 * What an offer hands over, to be read before it is answered: the values of its records by column, as the history has them. Who takes
 * part no more and scans that were removed are left out.
 *
 * @param people each with the {@code part} that the person has in the dossier
 * @param steps in their order, as are visits
 */
public record Offered(
        Map<String, Object> dossier,
        List<Map<String, Object>> people,
        List<Map<String, Object>> steps,
        List<Map<String, Object>> visits,
        List<Map<String, Object>> papers,
        List<Map<String, Object>> scans) {

    static Offered of(Offer offer) {
        var visits = all(offer, "visit").stream()
                .sorted(Comparator.comparing(one -> Objects.toString(one.get("visited_on"))))
                .toList();
        return new Offered(
                all(offer, "dossier").getFirst(),
                people(offer),
                all(offer, "dossier_step"),
                visits,
                all(offer, "dossier_paper"),
                all(offer, "attachment").stream()
                        .filter(one -> !Boolean.TRUE.equals(one.get("removed")))
                        .toList());
    }

    private static List<Map<String, Object>> all(Offer offer, String entity) {
        return offer.records().stream()
                .filter(one -> one.entity().equals(entity))
                .map(Line::after)
                .toList();
    }

    private static List<Map<String, Object>> people(Offer offer) {
        return all(offer, "dossier_person").stream()
                .filter(link -> !"former".equals(link.get("part")))
                .sorted(Comparator.comparing(link -> "member".equals(link.get("part"))))
                .flatMap(link -> offer.records().stream()
                        .filter(one -> one.entity().equals("person") && one.id().equals(link.get("person_id")))
                        .map(one -> with(one.after(), "part", link.get("part"))))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        if (all.get("birth_date") != null) {
            all.remove("birth_year"); // the day says it
        }
        return all;
    }
}
