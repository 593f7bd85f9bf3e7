package org.sanad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import org.sanad.ui.kit.Background;
import org.sanad.ui.kit.Wording;

/** What a person can do with the search of the frame: type, go up and down in what was found, choose, leave. */
final class PaletteController {
    private final Wording wording;
    private final StringProperty typed;
    private final Function<String, List<Found>> here;
    private final Consumer<String> list;
    private final PaletteModel model = new PaletteModel();
    private Finder finder = Finder.NONE;
    private Background background;

    /**
     * @param here screens and commands that fit what was typed
     * @param list shows all dossiers that fit it
     */
    PaletteController(
            Wording wording, StringProperty typed, Function<String, List<Found>> here, Consumer<String> list) {
        this.wording = wording;
        this.typed = typed;
        this.here = here;
        this.list = list;
    }

    void over(Finder register, Background work) {
        finder = register;
        background = work;
    }

    PaletteModel model() {
        return model;
    }

    void onOpen() {
        if (!model.openProperty().get()) {
            model.openProperty().set(true);
            look();
        }
    }

    void onTyped() {
        if (!typed.get().isBlank()) {
            model.openProperty().set(true);
        }
        if (model.openProperty().get()) {
            look();
        }
    }

    /** What needs no register is there at once, the rest follows. */
    private void look() {
        var text = typed.get().strip();
        var lang = wording.lang();
        show(text, List.of());
        if (background != null) {
            background.run(
                    "palette.find", () -> text.isEmpty() ? finder.recent(lang) : finder.find(text, lang), found -> {
                        if (text.equals(typed.get().strip())) {
                            show(text, found);
                        }
                    });
        }
    }

    private void show(String text, List<Found> register) {
        var all = new ArrayList<Found>();
        if (!text.isEmpty()) {
            all.add(new Found(Found.Kind.LIST, wording.get("palette.list_all", text), "", "", () -> list.accept(text)));
        }
        Stream.concat(register.stream(), here.apply(text).stream()).forEach(all::add);
        // the choice is heard with each list: one that is beyond a shorter list is never heard
        model.chosenProperty().set(0);
        model.foundProperty().set(List.copyOf(all));
        model.chosenProperty().set(meant(text, register, all));
    }

    /** A whole number or code means just that one; where nothing in the register fits, the name of a screen means it. */
    private static int meant(String text, List<Found> register, List<Found> found) {
        var exact = found.stream()
                .filter(one -> one.code().equalsIgnoreCase(text) && !text.isEmpty())
                .findFirst();
        var named = found.stream()
                .filter(one -> register.isEmpty() && one.kind() != Found.Kind.LIST)
                .findFirst();
        return exact.or(() -> named).map(found::indexOf).orElse(0);
    }

    void onMove(int steps) {
        var size = model.foundProperty().get().size();
        if (size > 0) {
            model.chosenProperty().set(Math.floorMod(model.chosenProperty().get() + steps, size));
        }
    }

    void onChoose() {
        var found = model.foundProperty().get();
        if (!found.isEmpty()) {
            onChoose(found.get(model.chosenProperty().get()));
        }
    }

    void onChoose(Found found) {
        onLeave();
        typed.set("");
        found.act().run();
    }

    void onLeave() {
        model.openProperty().set(false);
    }
}
