package org.sanad.ui.dossier;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sanad.core.Coded;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Place;
import org.sanad.text.Texts;

/** The values of each filter in words, in the order in which a person looks for them, with how many each would list. */
final class FilterValues {
    private final Texts texts;
    private final DossierListModel model;
    private final OfficeTree offices;
    private final String own;

    /** @param own code of the office that looks: it has its own dossiers and those of offices under it */
    FilterValues(Texts texts, DossierListModel model, OfficeTree offices, String own) {
        this.texts = texts;
        this.model = model;
        this.offices = offices;
        this.own = own;
    }

    /** @param count null where it is not counted */
    record Value<T>(T value, String word, Integer count) {}

    /** The figure whose dossiers are listed; empty where the list was not opened from one. */
    Optional<String> figure() {
        return new ChoiceWords(texts, offices, model.programmes).figure(model.choice.get());
    }

    List<Value<String>> coded(String filter, Coded[] values, String family) {
        return Stream.of(values)
                .map(value -> value(filter, value.code(), value.code(), texts.word(family, value)))
                .toList();
    }

    List<Value<String>> programmes() {
        return model.programmes.stream()
                .map(one -> value("programme", one.code(), one.code(), one.name(texts.lang())))
                .toList();
    }

    /** Those in which something was filed, and the one that is chosen; the newest first. */
    List<Value<Integer>> years() {
        var chosen = model.choice.get().year();
        var counted = counts("year").keySet().stream().map(Integer::valueOf);
        return Stream.concat(counted, Stream.ofNullable(chosen))
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> value("year", year, year.toString(), Year.of(year).toString()))
                .toList();
    }

    List<Value<String>> regions() {
        return places(offices.regions(), model.choice.get().region(), counts("region")::get);
    }

    List<Value<String>> provinces() {
        return places(offices.provinces(), model.choice.get().province(), counts("province")::get);
    }

    /** An office lists what is its own and of those under it. */
    List<Value<String>> offices() {
        var counts = counts("office");
        var under = offices.within(own).stream().map(offices::office).toList();
        return places(under, model.choice.get().office(), code -> {
            var sum = offices.within(code).stream()
                    .mapToInt(one -> counts.getOrDefault(one, 0))
                    .sum();
            return sum == 0 ? null : sum;
        });
    }

    /** Those that list something, and the one that is chosen; none where there is no choice between them. */
    private List<Value<String>> places(List<? extends Place> all, String chosen, Function<String, Integer> count) {
        var values = new ArrayList<Value<String>>();
        for (var place : all) {
            var listed = count.apply(place.code());
            if (listed != null || place.code().equals(chosen)) {
                values.add(new Value<>(place.code(), place.name(texts.lang()), listed == null ? 0 : listed));
            }
        }
        return values.size() > 1 || chosen != null ? values : List.of();
    }

    private <T> Value<T> value(String filter, T value, String code, String word) {
        var counts = model.counts.get().get(filter);
        return new Value<>(value, word, counts == null ? null : counts.getOrDefault(code, 0));
    }

    private Map<String, Integer> counts(String filter) {
        return model.counts.get().getOrDefault(filter, new LinkedHashMap<>());
    }
}
