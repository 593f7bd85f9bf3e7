package org.sanad.ui.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.Due;
import org.sanad.ui.kit.Choice;

/** How many dossiers each value of a filter would list, beside what the other filters say. */
final class ListCounts {
    private static final List<String> COUNTED =
            List.of("state", "kind", "sector", "programme", "year", "region", "province", "office");

    private final DossierListService list;
    private final Choices choices;

    ListCounts(DossierListService list, Choices choices) {
        this.list = list;
        this.choices = choices;
    }

    Map<String, Map<String, Integer>> of(Choice choice) {
        var counts = new HashMap<>(list.counts(choices.query(choice), COUNTED));
        if (choice.measure() != null) {
            counts.remove("year");
        }
        counts.put(
                "due",
                Stream.of(Due.values())
                        .collect(Collectors.toMap(
                                due -> due.code(), due -> list.count(choices.query(choice.due(due.code()))))));
        return counts;
    }
}
