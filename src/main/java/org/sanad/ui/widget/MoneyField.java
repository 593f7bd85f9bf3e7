package org.sanad.ui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.sanad.text.Amounts;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** An amount in dirhams, as people type it; its value is in centimes. What cannot be read stays as typed. */
public final class MoneyField extends TextField {
    private final Wording wording;
    private final ObjectProperty<Long> centimes = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> unreadable = new SimpleObjectProperty<>();
    private boolean reading;

    public MoneyField(Wording wording) {
        this.wording = wording;
        Ltr.field(this);
        getStyleClass().add("money-field");
        setPromptText(wording.formats().unit());
        textProperty().addListener((property, before, typed) -> read(typed));
        centimes.addListener((property, before, value) -> {
            if (!reading) {
                show();
            }
        });
        focusedProperty().addListener((property, was, is) -> {
            if (!is && unreadable.get() == null) {
                show();
            }
        });
    }

    /** In centimes; null where nothing, or nothing readable, is typed. */
    public ObjectProperty<Long> centimesProperty() {
        return centimes;
    }

    /** Why what is typed cannot be read; null when it can. */
    public ObjectProperty<Problem> unreadableProperty() {
        return unreadable;
    }

    private void read(String typed) {
        reading = true;
        try {
            centimes.set(typed == null || typed.isBlank() ? null : (Long) Amounts.parse(typed));
            unreadable.set(null);
        } catch (ProblemException e) {
            centimes.set(null);
            unreadable.set(e.problem());
        } finally {
            reading = false;
        }
    }

    private void show() {
        var value = centimes.get();
        setText(value == null ? "" : wording.formats().typed(value));
    }
}
