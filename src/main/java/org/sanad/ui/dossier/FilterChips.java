package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Choice;

/** The filters of the list: a chip each, which says what it lets through. */
final class FilterChips {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Texts texts;
    private final DossierListModel model;
    private final DossierListController controller;
    private final FilterValues values;
    private final Node views;
    private final FlowPane chips = new FlowPane(8, 8);

    /** @param views the chip that stands before the others */
    FilterChips(
            Texts texts, DossierListModel model, DossierListController controller, FilterValues values, Node views) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.values = values;
        this.views = views;
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
        var shown = new ArrayList<Node>();
        shown.add(chip(
                "state", "field.state", values.coded("state", State.values(), "state"), choice.state(), Choice::state));
        shown.add(chip("kind", "field.kind", values.coded("kind", Kind.values(), "kind"), choice.kind(), Choice::kind));
        shown.add(chip(
                "sector",
                "field.sector",
                values.coded("sector", Sector.values(), "sector"),
                choice.sector(),
                Choice::sector));
        shown.add(
                chip("programme", "field.programme_code", values.programmes(), choice.programme(), Choice::programme));
        shown.add(chip("year", "list.year", values.years(), choice.year(), Choice::year));
        shown.add(chip("due", "list.due", values.coded("due", Due.values(), "due"), choice.due(), Choice::due));
        shown.add(chip("region", "dimension.region", values.regions(), choice.region(), Choice::region));
        shown.add(chip("province", "field.province_code", values.provinces(), choice.province(), Choice::province));
        shown.add(chip("office", "dimension.office", values.offices(), choice.office(), Choice::office));
        shown.removeIf(
                node -> node instanceof MenuButton chip && chip.getItems().size() == 1);
        shown.addFirst(views);
        figure().ifPresent(shown::add);
        if (!choice.equals(Choice.ALL)) {
            var clear = new Button(texts.get("list.clear"));
            clear.setId("clear-filters");
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(e -> controller.onClear());
            shown.add(clear);
        }
        var held = chips.getChildren().stream().filter(Node::isFocused).findFirst();
        chips.getChildren().setAll(shown);
        held.ifPresent(before -> again(shown, before.getId()).requestFocus());
    }

    /** Chips are made anew with each answer; whoever works by keyboard stays where they were, or at the first where it is gone. */
    private Node again(List<Node> shown, String id) {
        return shown.stream()
                .filter(node -> id != null && id.equals(node.getId()))
                .findFirst()
                .orElse(views);
    }

    /** A list that a figure opened says which; the chip takes that away. */
    private Optional<Node> figure() {
        return values.figure().map(said -> {
            var chip = new Button(said, new FontIcon(Feather.X));
            chip.setId("chip-figure");
            chip.setMnemonicParsing(false);
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.getStyleClass().addAll("filter-chip", "figure-chip");
            chip.pseudoClassStateChanged(ACTIVE, true);
            chip.setAccessibleText(texts.get("list.drop", said));
            chip.setTooltip(new Tooltip(texts.get("list.drop", said)));
            chip.setOnAction(event ->
                    controller.narrow(narrowed -> narrowed.measure(null).period(null, null)));
            return chip;
        });
    }

    private <T> Node chip(
            String filter,
            String nameKey,
            List<FilterValues.Value<T>> values,
            T chosen,
            BiFunction<Choice, T, Choice> narrow) {
        var name = texts.get(nameKey);
        var word = values.stream()
                .filter(value -> value.value().equals(chosen))
                .map(FilterValues.Value::word)
                .findFirst();
        var chip = new MenuButton(
                word.map(said -> texts.get("list.chip", name, said)).orElse(name));
        chip.setId("chip-" + filter);
        chip.getStyleClass().add("filter-chip");
        chip.pseudoClassStateChanged(ACTIVE, chosen != null);
        chip.getItems().add(item(texts.get("list.any"), chosen == null, choice -> narrow.apply(choice, null)));
        values.forEach(value -> chip.getItems()
                .add(item(
                        counted(value), value.value().equals(chosen), choice -> narrow.apply(choice, value.value()))));
        return chip;
    }

    /** The word with the number of dossiers that choosing it would list, where that is counted. */
    private String counted(FilterValues.Value<?> value) {
        return value.count() == null ? value.word() : texts.get("list.chip_count", value.word(), value.count());
    }

    private RadioMenuItem item(String word, boolean chosen, UnaryOperator<Choice> narrow) {
        var item = new RadioMenuItem(word);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(e -> controller.narrow(narrow));
        return item;
    }
}
