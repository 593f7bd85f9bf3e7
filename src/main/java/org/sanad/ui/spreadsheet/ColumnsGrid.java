package org.sanad.ui.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.State;
import org.sanad.core.spreadsheet.Mapping;
import org.sanad.core.spreadsheet.Target;
import org.sanad.core.subsidy.Programme;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.WholeCell;

/** A line for each thing we know: its name, the column that holds it, what stands there; or one value for every row. */
final class ColumnsGrid extends GridPane {
    private final ImportController controller;
    private final ImportModel model;
    private final Wording wording;
    private final List<Runnable> lines = new ArrayList<>();

    ColumnsGrid(ImportController controller, ImportModel model, Wording wording) {
        super(16, 6);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        for (var share : List.of(26, 28, 46)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
        add(unused(), 0, 0, 3, 1);
        addRow(1, head("import.meaning"), head("import.column"), head("import.samples"));
        Arrays.stream(Target.values())
                .sorted(Comparator.comparingInt(this::place))
                .forEach(this::line);
        model.mappingProperty().subscribe(mapping -> lines.forEach(Runnable::run));
    }

    /** What the file was understood to hold comes first, in its order; then what is said of every row; then the rest. */
    private int place(Target target) {
        var heading = mapping().columns().get(target);
        if (heading != null) {
            return model.lookProperty().get().headings().indexOf(heading);
        }
        return mapping().constants().containsKey(target) ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }

    /** The columns of which nothing is taken as it stands, so that nobody looks for them afterwards. */
    private Sentence unused() {
        var unused = new Sentence("");
        unused.setId("unused");
        unused.setIcon(new FontIcon(Feather.INFO));
        Runnable show = () -> {
            var used = mapping().columns().values();
            var left = model.lookProperty().get().headings().stream()
                    .filter(heading -> !heading.isEmpty() && !used.contains(heading))
                    .toList();
            unused.setText(wording.get("import.unused", String.join(" · ", left)));
            unused.setVisible(!left.isEmpty());
            unused.setManaged(!left.isEmpty());
        };
        show.run();
        lines.add(show);
        return unused;
    }

    private Label head(String key) {
        var label = new Label(wording.get(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private void line(Target target) {
        var look = model.lookProperty().get();
        var name = new Label(wording.get("target." + target.code()));
        name.setMinWidth(USE_PREF_SIZE);
        var columns = new ArrayList<String>();
        columns.add("");
        look.headings().stream().filter(heading -> !heading.isEmpty()).forEach(columns::add);
        var choice = new ChoiceField<String>(columns, each -> each.isEmpty() ? wording.get("import.no_column") : each);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(name.getText());
        name.setLabelFor(choice);
        var samples = new Label();
        samples.getStyleClass().add("quiet");
        var constant = constant(target);
        addRow(getRowCount(), name, choice, constant == null ? samples : new StackPane(samples, constant));
        Runnable show = () -> {
            var heading = model.mappingProperty().get().columns().get(target);
            choice.setValue(heading == null ? "" : heading);
            Ltr.show(
                    samples,
                    heading == null ? "" : look.samples(heading),
                    wording.lang().rightToLeft());
            WholeCell.tell(samples, new Tooltip());
            if (constant != null) {
                constant.setVisible(heading == null);
            }
        };
        show.run();
        lines.add(show);
        choice.setOnAction(event -> chosen(target, choice.getValue()));
    }

    private void chosen(Target target, String heading) {
        var wanted = heading == null || heading.isEmpty() ? null : heading;
        if (!Objects.equals(wanted, mapping().columns().get(target))) {
            controller.onColumn(target, wanted);
        }
    }

    private Mapping mapping() {
        return model.mappingProperty().get();
    }

    /** The same value for every row, where no column has it; null where that makes no sense. */
    private ComboBox<String> constant(Target target) {
        return switch (target) {
            case KIND ->
                constant(target, Arrays.stream(Kind.values()).map(Kind::code).toList(), "kind.");
            case STATE ->
                constant(target, Arrays.stream(State.values()).map(State::code).toList(), "state.");
            case PROGRAMME ->
                constant(
                        target, model.programmes().stream().map(Programme::code).toList(), this::programme);
            case BUDGET_YEAR ->
                constant(target, model.years().stream().map(String::valueOf).toList(), Function.identity());
            default -> null;
        };
    }

    private ComboBox<String> constant(Target target, List<String> values, String keys) {
        return constant(target, values, value -> wording.get(keys + value.toLowerCase(Locale.ROOT)));
    }

    private ComboBox<String> constant(Target target, List<String> values, Function<String, String> words) {
        var choice = new ChoiceField<String>(values, value -> wording.get("import.every_row", words.apply(value)));
        choice.setPrefWidth(360);
        choice.setAccessibleText(wording.get("target." + target.code()));
        Runnable show = () -> choice.setValue(mapping().constants().get(target));
        show.run();
        lines.add(show);
        choice.setOnAction(event -> {
            if (!Objects.equals(choice.getValue(), mapping().constants().get(target))) {
                controller.onConstant(target, choice.getValue());
            }
        });
        StackPane.setAlignment(choice, Pos.CENTER_LEFT);
        return choice;
    }

    private String programme(String code) {
        return model.programmes().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.name(wording.lang()))
                .orElse(code);
    }
}
