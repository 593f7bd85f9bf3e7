package org.sanad.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.core.office.Office;
import org.sanad.text.Formats;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.Texts;

/** The language of the screens: its words and how it writes numbers. */
public final class Wording {
    private final ReadOnlyObjectWrapper<Lang> lang = new ReadOnlyObjectWrapper<>();
    private Texts texts;
    private Formats formats;
    private Function<String, Optional<Office>> offices = code -> Optional.empty();

    public Wording(Lang first) {
        choose(first);
    }

    public void choose(Lang chosen) {
        texts = new Texts(
                chosen,
                code -> offices.apply(code)
                        .map(office -> get("office.called", code, office.name(chosen)))
                        .orElse(code));
        formats = new Formats(chosen);
        lang.set(chosen);
    }

    /**
     * From now on, what is wrong calls offices by their names too: nobody knows some ninety codes by heart.
     *
     * @param known an office by its code, as it is called by now
     */
    public void call(Function<String, Optional<Office>> known) {
        offices = known;
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
