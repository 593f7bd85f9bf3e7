package org.sanad.ui.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Kind;
import org.sanad.core.facts.Dimension;
import org.sanad.core.office.Office;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Choice;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Chip;
import org.sanad.ui.widget.ChipBar;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;

/** The filters that every chart shares, and what was chosen by pressing charts. */
final class FilterBar {
    private static final String ANY = "";
    private static final List<Dimension> PRESSED =
            List.of(Dimension.REGION, Dimension.PROVINCE, Dimension.SECTOR, Dimension.YEAR, Dimension.STATE);

    private final Wording wording;
    private final DashboardModel model;
    private final DashboardController controller;
    private final Scope scope;
    private final FlowPane fields = new FlowPane(12, 12);
    /** Keeps the place of a field whose entries are read later. */
    private final StackPane programme = new StackPane();

    private final ChipBar chips = new ChipBar(List.of());
    private Subscription listening = Subscription.EMPTY;
    private boolean showing;

    FilterBar(Wording wording, DashboardModel model, DashboardController controller, Scope scope) {
        this.wording = wording;
        this.model = model;
        this.controller = controller;
        this.scope = scope;
    }

    Node node() {
        fields.getStyleClass().add("filter-fields");
        fields.setAlignment(Pos.TOP_LEFT);
        period();
        if (scope.within().size() > 1) {
            var codes = scope.within().stream().map(Office::code).toList();
            fields.getChildren().add(choice("office", 240, codes, this::office, Choice::office, Choice::office));
        }
        fields.getChildren().add(programme);
        listen(model.programmes.subscribe(programmes -> programme()));
        var kinds = Arrays.stream(Kind.values()).map(kind -> kind.code()).toList();
        fields.getChildren()
                .add(choice(
                        "kind", 160, kinds, kind -> wording.texts().word("kind", kind), Choice::kind, Choice::kind));
        listen(model.choice.subscribe(this::showChips));
        listen(model.programmes.subscribe(() -> showChips(model.choice.get())));
        // as high without a choice as with one: nothing moves under a second click
        var bar = new VBox(12, fields, chips);
        chips.getStyleClass().add("dashboard-chips");
        return bar;
    }

    /** Another bar takes its place. */
    void forget() {
        listening.unsubscribe();
    }

    private void listen(Subscription one) {
        listening = listening.and(one);
    }

    private void period() {
        var from = day("dashboard.from", "from");
        var to = day("dashboard.to", "to");
        Runnable take = () -> {
            if (!showing) {
                controller.onPeriod(from.getValue(), to.getValue());
            }
        };
        listen(model.choice.subscribe(choice -> {
            showing = true;
            from.setValue(choice.from());
            to.setValue(choice.to());
            showing = false;
        }));
        from.valueProperty().subscribe(take);
        to.valueProperty().subscribe(take);
    }

    private DayField day(String labelKey, String name) {
        var field = new DayField(wording);
        field.setId("filter-" + name);
        fields.getChildren().add(form(labelKey, field, name, 140));
        return field;
    }

    private void programme() {
        programme.getChildren().clear();
        var codes = model.programmes.get().stream().map(Programme::code).toList();
        var names = new Names(wording, scope.offices(), model.programmes.get());
        Function<String, String> words = code -> names.of(Dimension.PROGRAMME, code);
        programme.getChildren().add(choice("programme", 240, codes, words, Choice::programme, Choice::programme));
    }

    private String office(String code) {
        return scope.offices().office(code).name(wording.lang());
    }

    private Node choice(
            String name,
            double width,
            List<String> codes,
            Function<String, String> words,
            Function<Choice, String> get,
            BiFunction<Choice, String, Choice> set) {
        var entries = new ArrayList<>(List.of(ANY));
        entries.addAll(codes);
        var field = new ChoiceField<>(entries, code -> code.equals(ANY) ? wording.get("list.any") : words.apply(code));
        field.setId("filter-" + name);
        listen(model.choice.subscribe(choice -> field.setValue(get.apply(choice) == null ? ANY : get.apply(choice))));
        field.valueProperty()
                .addListener((value, before, code) ->
                        controller.narrow(choice -> set.apply(choice, code == null || code.equals(ANY) ? null : code)));
        return form("filter." + name, field, name, width);
    }

    private Node form(String labelKey, Control field, String name, double width) {
        var form = new FormField(wording, labelKey, field, model.problems, name);
        form.setPrefWidth(width);
        return form;
    }

    private void showChips(Choice choice) {
        var names = new Names(wording, scope.offices(), model.programmes.get());
        var shown = new ArrayList<Node>();
        for (var dimension : PRESSED) {
            var code = Narrowing.get(choice, dimension);
            if (code != null) {
                var words = wording.get(
                        "list.chip", wording.texts().word("dimension", dimension), names.of(dimension, code));
                shown.add(new Chip(words, "×", true, () -> controller.onChoose(dimension, code)));
            }
        }
        if (!choice.equals(Choice.ALL)) {
            var clear = new Button(wording.get("list.clear"), new FontIcon(Feather.X));
            clear.setId("clear");
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(event -> controller.onClear());
            shown.add(clear);
        } else {
            var hint = new Label(wording.get("dashboard.how"));
            hint.getStyleClass().add("note");
            shown.add(hint);
        }
        chips.getChildren().setAll(shown);
    }
}
