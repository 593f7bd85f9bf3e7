package org.sanad.ui.widget;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.sanad.text.Days;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Typed;
import org.sanad.ui.kit.Wording;

/** A day, typed in any usual spelling or picked. */
public final class DayField extends DatePicker implements Typed {
    private final ObjectProperty<Problem> unreadable = new SimpleObjectProperty<>();

    public DayField(Wording wording) {
        Ltr.field(getEditor());
        setPromptText(wording.get("day.prompt"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return wording.formats().day(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                return read(typed);
            }
        });
        getEditor().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take();
            }
        });
        Cursor.chooses(this, getEditor());
    }

    @Override
    public ObjectProperty<Problem> unreadableProperty() {
        return unreadable;
    }

    /** Takes over what is typed; what cannot be read stays in the field. */
    public void take() {
        var typed = getEditor().getText();
        var day = read(typed);
        if (unreadable.get() == null) {
            setValue(day);
        }
    }

    private LocalDate read(String typed) {
        unreadable.set(null);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Days.parse(typed);
        } catch (ProblemException e) {
            unreadable.set(e.problem());
            return getValue();
        }
    }
}
