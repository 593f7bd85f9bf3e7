package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.text.Texts;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.Onward;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.Suggestions;

/** Fields of a form: the label above, the mark below, the value in {@link FieldValues} by the field's name. */
final class FormFields {
    private final Texts texts;
    private final FieldValues values;
    private final ObservableBooleanValue readOnly;
    private final Consumer<String> onLeave;

    /** @param onLeave told the field's name when a person leaves it */
    FormFields(Texts texts, FieldValues values, ObservableBooleanValue readOnly, Consumer<String> onLeave) {
        this.texts = texts;
        this.values = values;
        this.readOnly = readOnly;
        this.onLeave = onLeave;
    }

    /** A line of text in the direction of the language. */
    VBox text(String field) {
        return box(field, input(field));
    }

    /** A line of text, below which words that were typed before are offered. */
    VBox offered(String field, ObservableList<String> known) {
        var input = input(field);
        Suggestions.offer(input, known);
        return box(field, input);
    }

    /** Text of Arabic letters: right to left in every language. */
    VBox arabic(String field) {
        return directed(field, NodeOrientation.RIGHT_TO_LEFT);
    }

    /** Latin letters, numbers, dates, amounts: left to right in every language. */
    VBox latin(String field) {
        return directed(field, NodeOrientation.LEFT_TO_RIGHT);
    }

    /** @param label key of what is said above it, where its own name is not enough */
    VBox textCalled(String field, String label) {
        var input = input(field);
        return box(field, texts.get(label), input, input);
    }

    /** @param label key of what is said above it, where its own name is not enough */
    VBox latinCalled(String field, String label) {
        var input = input(field);
        input.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return box(field, texts.get(label), input, input);
    }

    private VBox directed(String field, NodeOrientation orientation) {
        var input = input(field);
        input.setNodeOrientation(orientation);
        return box(field, input);
    }

    /** Latin letters and numbers, in the place of which something else may be shown. */
    VBox latin(String field, Node instead) {
        var input = input(field);
        input.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        input.visibleProperty().bind(instead.visibleProperty().not());
        input.managedProperty().bind(input.visibleProperty());
        instead.managedProperty().bind(instead.visibleProperty());
        return box(field, new VBox(input, instead), input);
    }

    /** An amount, with the unit after it. */
    VBox money(String field, String unit) {
        var input = input(field);
        input.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        input.getStyleClass().add("amount");
        var after = new Label(unit);
        after.getStyleClass().add("text-muted");
        after.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, input, after);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(input, Priority.ALWAYS);
        var question = new AmountQuestion(texts, values, field, input);
        var box = box(field, line, input);
        box.getChildren().add(question.node());
        return box;
    }

    private TextField input(String field) {
        var input = new TextField();
        input.textProperty().bindBidirectional(values.of(field));
        input.editableProperty().bind(Bindings.not(readOnly));
        input.setMaxWidth(Double.MAX_VALUE);
        FirstField.proposes(input, () -> values.proposed(field));
        return input;
    }

    /** One of a list by its code; may be left open. Letters go to the entry that has them. */
    VBox choice(String field, List<String> codes, UnaryOperator<String> words) {
        var entries = new ArrayList<String>();
        entries.add("");
        entries.addAll(codes);
        var choice = new ChoiceField<>(entries, code -> code.isEmpty() ? "" : words.apply(code));
        choice.valueProperty().bindBidirectional(values.of(field));
        choice.disableProperty().bind(readOnly);
        choice.setMaxWidth(Double.MAX_VALUE);
        return box(field, choice);
    }

    /** One of a few, all seen at once. */
    VBox radio(String field, List<String> codes, UnaryOperator<String> words) {
        var group = new ToggleGroup();
        var line = new HBox(20);
        for (var code : codes) {
            var one = new RadioButton(words.apply(code));
            one.setToggleGroup(group);
            one.setMinWidth(Region.USE_PREF_SIZE);
            one.setSelected(code.equals(values.get(field)));
            one.disableProperty().bind(readOnly);
            one.setId(field + "-" + code);
            one.focusTraversableProperty()
                    .bind(one.selectedProperty()
                            .or(group.selectedToggleProperty().isNull()));
            one.selectedProperty().subscribe(selected -> {
                if (selected && !code.equals(values.get(field))) {
                    values.set(field, code);
                    onLeave.accept(field);
                }
            });
            values.of(field).addListener((value, before, after) -> one.setSelected(code.equals(after)));
            enterMovesOn(one);
            line.getChildren().add(one);
        }
        line.setMinHeight(36);
        line.setAlignment(Pos.CENTER_LEFT);
        var box = box(field, line, null);
        box.setPrefWidth(Region.USE_COMPUTED_SIZE);
        return box;
    }

    private VBox box(String field, Control control) {
        return box(field, control, control);
    }

    private VBox box(String field, Node content, Control control) {
        return box(field, texts.get("field." + name(field)), content, control);
    }

    private VBox box(String field, String words, Node content, Control control) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var mark = new FieldMark(texts, values, field);
        if (control != null) {
            control.setId(field);
            control.setAccessibleText(label.getText());
            label.setLabelFor(control);
            enterMovesOn(control);
            control.focusedProperty().addListener((focus, before, after) -> {
                if (!after) {
                    onLeave.accept(field);
                }
            });
            mark.markOn(control);
        }
        var box = new VBox(4, label, content, mark.node());
        box.setFillWidth(true);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(200);
        return box;
    }

    /** {@code instalment.2} is called as {@code instalment}. */
    private static String name(String field) {
        var dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    private static void enterMovesOn(Control control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var open = control instanceof ComboBox<?> choice && choice.isShowing();
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !open) {
                Onward.from(control);
                key.consume();
            }
        });
    }
}
