package org.sanad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Wording;

/** What the search of the frame has found, laid over the screen; the cursor stays in the search. */
final class PaletteView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int WIDTH = 680;
    private static final Map<Found.Kind, Ikon> ICONS = Map.of(
            Found.Kind.LIST, Feather.SEARCH,
            Found.Kind.RECENT, Feather.CLOCK,
            Found.Kind.DOSSIER, Feather.FOLDER,
            Found.Kind.PERSON, Feather.USER,
            Found.Kind.OFFICE, Feather.HOME,
            Found.Kind.VIEW, Feather.BOOKMARK,
            Found.Kind.SCREEN, Feather.LAYOUT,
            Found.Kind.COMMAND, Feather.ZAP);

    private final Wording wording;
    private final PaletteController controller;
    private final PaletteModel model;
    private final List<HBox> rows = new ArrayList<>();

    PaletteView(Wording wording, PaletteController controller) {
        this.wording = wording;
        this.controller = controller;
        this.model = controller.model();
        setId("palette");
        getStyleClass().addAll("card", "palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
    }

    Subscription listen() {
        return Subscription.combine(
                model.openProperty().subscribe(open -> {
                    setVisible(open);
                    setManaged(open);
                    if (open && getChildren().isEmpty()) {
                        show(model.foundProperty().get());
                    }
                }),
                model.foundProperty().subscribe((before, found) -> show(found)),
                model.chosenProperty().subscribe(chosen -> mark()));
    }

    /** The keys of the search while this is open. */
    void pressed(KeyEvent key) {
        if (!model.openProperty().get()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> controller.onMove(1);
            case UP -> controller.onMove(-1);
            case ENTER -> controller.onChoose();
            case ESCAPE -> controller.onLeave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** The chosen line, for a reader of the screen. */
    String said() {
        var found = model.foundProperty().get();
        return found.isEmpty()
                ? wording.get("palette.nothing")
                : spoken(found.get(model.chosenProperty().get()));
    }

    private String spoken(Found found) {
        return String.join(" ", word(found.kind()), found.title(), found.code(), found.detail())
                .strip();
    }

    private void show(List<Found> found) {
        rows.clear();
        getChildren().clear();
        Found.Kind before = null;
        for (var one : found) {
            if (one.kind() != before && one.kind() != Found.Kind.LIST) {
                getChildren().add(heading(one.kind()));
            }
            before = one.kind();
            var row = row(one);
            rows.add(row);
            getChildren().add(row);
        }
        var keys = new Label(wording.get(found.isEmpty() ? "palette.nothing" : "palette.keys"));
        keys.getStyleClass().add("palette-keys");
        getChildren().add(keys);
        mark();
    }

    private Label heading(Found.Kind kind) {
        var heading = new Label(word(kind));
        heading.getStyleClass().add("palette-heading");
        return heading;
    }

    private String word(Found.Kind kind) {
        return kind == Found.Kind.LIST
                ? ""
                : wording.get("palette." + kind.name().toLowerCase(Locale.ROOT));
    }

    private HBox row(Found found) {
        var title = new Label(found.title());
        title.setMinWidth(0);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var row = new HBox(10, new FontIcon(ICONS.get(found.kind())), title, spring);
        if (!found.detail().isEmpty()) {
            row.getChildren().add(quiet(new Label(found.detail())));
        }
        if (!found.code().isEmpty()) {
            row.getChildren().add(quiet(Ltr.label(found.code(), wording.lang().rightToLeft())));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("palette-row");
        row.setAccessibleText(spoken(found));
        row.setOnMousePressed(press -> {
            controller.onChoose(found);
            press.consume();
        });
        return row;
    }

    private static Label quiet(Label label) {
        label.getStyleClass().add("quiet-text");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void mark() {
        for (var place = 0; place < rows.size(); place++) {
            rows.get(place)
                    .pseudoClassStateChanged(
                            CHOSEN, place == model.chosenProperty().get());
        }
    }
}
