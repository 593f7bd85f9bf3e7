package org.sanad.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Problem;

/**
 * A label above, the control, and below it what is wrong, if anything. Enter moves on; it submits only at the end of a
 * form that says so.
 */
public final class FormField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Wording wording;
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final Control control;
    private final MapChangeListener<String, Problem> listener;
    /** Made when something is wrong for the first time: of most fields nothing ever is. */
    private Sentence mark;

    private Runnable end;
    private boolean ended;

    /**
     * @param labelKey of the label, which is also the accessible name
     * @param name of the field in the problems
     */
    public FormField(Wording wording, String labelKey, Control control, Problems problems, String name) {
        this.wording = wording;
        this.control = control;
        var label = new Label(wording.get(labelKey));
        label.getStyleClass().add("field-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(wording.get(labelKey));
        control.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("form-field");
        getChildren().addAll(label, control);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::onEnter);
        if (control instanceof TextArea area) {
            leftByTab(area);
        }
        if (control instanceof Typed typed) {
            Runnable tell = () -> problems.typed(
                    name, getScene() == null ? null : typed.unreadableProperty().getValue());
            typed.unreadableProperty().subscribe(tell);
            sceneProperty().subscribe(tell);
        } else if (control instanceof TextInputControl text) {
            text.textProperty().subscribe((before, now) -> changed(problems, name));
        } else if (control instanceof ComboBoxBase<?> choice) {
            choice.valueProperty().subscribe((before, now) -> changed(problems, name));
        }
        listener = change -> show(problems.fields().get(name));
        problems.fields().addListener(new WeakMapChangeListener<>(listener));
        show(problems.fields().get(name));
    }

    /** What was said of a text or a choice is not said of the one that a person puts in its place. */
    private void changed(Problems problems, String name) {
        if (control.isFocusWithin()) {
            problems.mark(name, null);
        }
    }

    /** No text of ours holds tabs, and the keyboard must come out of a field of several lines as of any other. */
    public static void leftByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }

    /** Adds a hint under the control while nothing is wrong. */
    public FormField hint(String text) {
        var hint = new Sentence(text);
        hint.getStyleClass().add("field-hint");
        hint.visibleProperty().bind(wrong.not());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().add(hint);
        return this;
    }

    /**
     * A password is the end of its form, and everyone expects Enter to do what the form is for. Where that is refused
     * because of the field, the cursor stands in it again with all of it selected; who leaves it another way is not held.
     */
    public FormField end(Runnable act) {
        end = act;
        return this;
    }

    /** Does something when the person leaves the field: that is when it is checked, not while typing. */
    public FormField onLeaving(Runnable check) {
        control.focusWithinProperty().addListener((property, was, is) -> {
            if (!is) {
                check.run();
            }
        });
        return this;
    }

    private void show(Problem problem) {
        wrong.set(problem != null);
        if (problem != null) {
            mark().setText(wording.of(problem));
        }
        control.pseudoClassStateChanged(WRONG, problem != null);
        control.setAccessibleHelp(problem == null ? null : wording.of(problem));
        if (problem != null && (ended || pressed())) {
            ended = false;
            control.requestFocus();
            if (control instanceof TextInputControl text) {
                text.selectAll();
            }
        }
    }

    private Sentence mark() {
        if (mark == null) {
            mark = new Sentence();
            mark.getStyleClass().add("field-mark");
            mark.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
            mark.visibleProperty().bind(wrong);
            mark.managedProperty().bind(wrong);
            getChildren().add(getChildren().indexOf(control) + 1, mark);
        }
        return mark;
    }

    /** Whether the cursor is still where what was typed was to be kept: of several that are wrong, the first takes it. */
    private boolean pressed() {
        return control.getScene() != null
                && control.getScene().getFocusOwner() instanceof Button
                && !Cursor.within(control);
    }

    private void onEnter(KeyEvent event) {
        ended = false;
        var list = control instanceof ComboBoxBase<?> box && box.isShowing();
        if (event.getCode() != KeyCode.ENTER || event.isControlDown() || list || control instanceof TextArea) {
            return;
        }
        event.consume();
        if (end == null) {
            Onward.from(control);
        } else {
            ended = true;
            end.run();
        }
    }
}
