package org.sanad.ui.dossier;

import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The sentence below a field: what is wrong, or what should be looked at. Takes no room while there is none. */
final class FieldMark {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final FieldValues values;
    private final String field;
    private final Sentence label = new Sentence();
    private Control control;

    FieldMark(Texts texts, FieldValues values, String field) {
        this.texts = texts;
        this.values = values;
        this.field = field;
        label.getStyleClass().add("mark");
        label.managedProperty().bind(label.visibleProperty());
        MapChangeListener<String, Problem> changed = change -> show();
        values.errors().addListener(changed);
        values.warnings().addListener(changed);
        show();
    }

    Node node() {
        return label;
    }

    void markOn(Control marked) {
        control = marked;
        show();
    }

    private void show() {
        var error = values.errors().get(field);
        var warning = values.warnings().get(field);
        var problem = error != null ? error : warning;
        label.setVisible(problem != null);
        label.setText(problem == null ? "" : texts.of(problem));
        label.setIcon(problem == null ? null : icon(error != null));
        label.getStyleClass().removeAll("danger", "warning");
        label.getStyleClass().add(error != null ? "danger" : "warning");
        if (control != null) {
            control.pseudoClassStateChanged(WRONG, error != null);
            control.setAccessibleHelp(label.getText());
        }
    }

    private static FontIcon icon(boolean wrong) {
        return new FontIcon(wrong ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
    }
}
