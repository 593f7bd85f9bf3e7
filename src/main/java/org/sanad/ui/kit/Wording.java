package org.sanad.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

/** The language of the screens: its words and how it writes numbers. */
public final class Wording {
    private final ReadOnlyObjectWrapper<Lang> lang = new ReadOnlyObjectWrapper<>();
    private Texts texts;
    private Formats formats;

    public Wording(Lang first) {
        choose(first);
    }

    public void choose(Lang chosen) {
        texts = new Texts(chosen);
        formats = new Formats(chosen);
        lang.set(chosen);
    }

    public ReadOnlyObjectProperty<Lang> langProperty() {
        return lang.getReadOnlyProperty();
    }

    public Lang lang() {
        return lang.get();
    }

    public Texts texts() {
        return texts;
    }

    public Formats formats() {
        return formats;
    }

    public String get(String key, Object... args) {
        return texts.get(key, args);
    }

    public String of(Problem problem) {
        return texts.of(problem);
    }
}
