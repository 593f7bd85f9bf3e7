package org.sanad.ui.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.FlowPane;
import org.sanad.core.Coded;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Choice;

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
        model.choice.subscribe(choice -> show());
        model.programmes.subscribe(this::show);
        model.counts.subscribe(this::show);
        return chips;
    }

    private void show() {
        var choice = model.choice.get();
        chips.getChildren()
                .setAll(
                        chip("state", words(State.values(), "state"), choice.state(), Choice::state),
                        chip("kind", words(Kind.values(), "kind"), choice.kind(), Choice::kind),
                        chip("sector", words(Sector.values(), "sector"), choice.sector(), Choice::sector),
                        chip("programme_code", programmes(), choice.programme(), Choice::programme),
                        chip("budget_year", years(), choice.year(), Choice::year));
        if (!choice.equals(Choice.ALL)) {
            var clear = new Button(texts.get("list.clear"));
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(e -> controller.onClear());
            chips.getChildren().add(clear);
        }
    }

    private <T> Node chip(String field, Map<T, String> words, T chosen, BiFunction<Choice, T, Choice> narrow) {
        var name = texts.get("field." + field);
        var chip = new MenuButton(chosen == null ? name : texts.get("list.chip", name, words.get(chosen)));
        chip.setId("chip-" + field);
        chip.getStyleClass().add("filter-chip");
        chip.pseudoClassStateChanged(ACTIVE, chosen != null);
        chip.getItems().add(item(texts.get("list.any"), chosen == null, choice -> narrow.apply(choice, null)));
        words.forEach((value, word) -> chip.getItems()
                .add(item(counted(field, value, word), value.equals(chosen), choice -> narrow.apply(choice, value))));
        return chip;
    }

    /** The word with the number of dossiers that choosing it would list, where that is counted. */
    private String counted(String field, Object value, String word) {
        var counts = model.counts.get().get(field);
        return counts == null ? word : texts.get("list.chip_count", word, counts.getOrDefault(value, 0));
    }

    private RadioMenuItem item(String word, boolean chosen, UnaryOperator<Choice> narrow) {
        var item = new RadioMenuItem(word);
        item.setSelected(chosen);
        item.setOnAction(e -> controller.narrow(narrow));
        return item;
    }

    private Map<String, String> words(Coded[] values, String family) {
        var words = new LinkedHashMap<String, String>();
        for (var value : values) {
            words.put(value.code(), texts.word(family, value));
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
}
