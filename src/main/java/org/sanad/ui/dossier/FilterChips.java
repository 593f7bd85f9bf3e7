package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;

/** The filters of the list: a chip each, which says what it lets through. */
final class FilterChips {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final int YEARS = 12;

    private final Texts texts;
    private final DossierListModel model;
    private final DossierListController controller;
    private final FlowPane chips = new FlowPane(8, 8);
    private final int lastYear;

    FilterChips(Texts texts, DossierListModel model, DossierListController controller, int lastYear) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.lastYear = lastYear;
    }

    Node node() {
        chips.setAlignment(Pos.CENTER_LEFT);
        model.query.subscribe(query -> show());
        model.programmes.subscribe(this::show);
        return chips;
    }

    private void show() {
        var query = model.query.get();
        chips.getChildren()
                .setAll(
                        chip(
                                "state",
                                words(State.values(), "state"),
                                one(query.states()),
                                state -> asked -> asked.in(set(state))),
                        chip(
                                "kind",
                                words(Kind.values(), "kind"),
                                one(query.kinds()),
                                kind -> asked -> asked.of(set(kind))),
                        chip("programme_code", programmes(), query.programme(), code -> asked -> asked.by(code)),
                        chip("budget_year", years(), query.year(), year -> asked -> asked.ofYear(year)));
        if (!query.all()) {
            var clear = new Button(texts.get("list.clear"));
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(e -> controller.onClear());
            chips.getChildren().add(clear);
        }
    }

    private <T> Node chip(
            String field, Map<T, String> words, T chosen, Function<T, UnaryOperator<DossierQuery>> narrow) {
        var name = texts.get("field." + field);
        var chip = new MenuButton(chosen == null ? name : texts.get("list.chip", name, words.get(chosen)));
        chip.setId("chip-" + field);
        chip.getStyleClass().add("chip");
        chip.pseudoClassStateChanged(ACTIVE, chosen != null);
        chip.getItems().add(item(texts.get("list.any"), chosen == null, narrow.apply(null)));
        words.forEach((value, word) -> chip.getItems().add(item(word, value.equals(chosen), narrow.apply(value))));
        return chip;
    }

    private RadioMenuItem item(String word, boolean chosen, UnaryOperator<DossierQuery> narrow) {
        var item = new RadioMenuItem(word);
        item.setSelected(chosen);
        item.setOnAction(e -> controller.narrow(narrow));
        return item;
    }

    private <E extends Enum<E>> Map<E, String> words(E[] values, String family) {
        var words = new LinkedHashMap<E, String>();
        for (var value : values) {
            words.put(value, texts.word(family, value));
        }
        return words;
    }

    private Map<String, String> programmes() {
        var words = new LinkedHashMap<String, String>();
        for (Programme one : model.programmes) {
            words.put(one.code(), one.name(texts.lang()));
        }
        return words;
    }

    private Map<Integer, String> years() {
        var words = new LinkedHashMap<Integer, String>();
        for (var year = lastYear; year > lastYear - YEARS; year--) {
            words.put(year, String.valueOf(year));
        }
        return words;
    }

    private static <T> T one(Set<T> values) {
        return values.stream().findFirst().orElse(null);
    }

    private static <T> Set<T> set(T value) {
        return value == null ? Set.of() : Set.of(value);
    }
}
