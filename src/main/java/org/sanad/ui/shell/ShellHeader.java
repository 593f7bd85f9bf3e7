package org.sanad.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.Wording;

/** The top of the frame: the office, search, language, appearance, and who works here. */
final class ShellHeader extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ShellController controller;
    private final ShellModel model;
    private final Wording wording;
    private final Theme theme;
    private final CustomTextField search = new CustomTextField();
    private final Button appearance = new Button();
    private final List<Node> wordy = new ArrayList<>();

    ShellHeader(ShellController controller, ShellModel model, Wording wording, Theme theme, Occupant occupant) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.theme = theme;
        getStyleClass().add("shell-header");
        getChildren().add(brand());
        if (occupant.present()) {
            getChildren().addAll(office(occupant), spring(), search(), spring());
        } else {
            getChildren().add(spring());
        }
        getChildren().addAll(new LanguageSwitch(wording, controller::onLanguage), appearance());
        if (occupant.present()) {
            getChildren().add(new ShellPerson(controller, wording, occupant.person()));
        }
    }

    private HBox brand() {
        var mark = new FontIcon(Feather.BOOKMARK);
        var square = new HBox(mark);
        square.getStyleClass().add("brand-mark");
        var name = new Label(wording.get("sanad.name"));
        name.getStyleClass().add("brand-name");
        wordy.add(name);
        var brand = new HBox(square, name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Label office(Occupant occupant) {
        var name = new Label(occupant.office().apply(wording.lang()));
        name.getStyleClass().add("shell-name");
        name.setMinWidth(80);
        return name;
    }

    private CustomTextField search() {
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setRight(shortcut());
        search.setPromptText(wording.get("shell.search"));
        search.setAccessibleText(wording.get("shell.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnAction(event -> controller.palette().onChoose());
        search.textProperty()
                .addListener((text, before, after) -> controller.palette().onTyped());
        search.setOnMousePressed(press -> controller.palette().onOpen());
        search.focusedProperty().subscribe(focused -> {
            if (!focused) {
                controller.palette().onLeave();
            }
        });
        search.getStyleClass().add("shell-search");
        return search;
    }

    private Label shortcut() {
        var keys = new Label("Ctrl K");
        keys.getStyleClass().add("key-cap");
        wordy.add(keys);
        return keys;
    }

    private Button appearance() {
        appearance.getStyleClass().addAll("button-icon", "flat");
        appearance.setOnAction(event -> controller.onAppearance());
        return appearance;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        for (var words : wordy) {
            words.setVisible(!narrow);
            words.setManaged(!narrow);
        }
    }

    /** The keys of the search go to what was found first; what is chosen there is said by the search. */
    void leads(PaletteView palette) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, palette::pressed);
        controller.palette().model().chosenProperty().subscribe(chosen -> search.setAccessibleHelp(palette.said()));
        controller.palette().model().foundProperty().subscribe(found -> search.setAccessibleHelp(palette.said()));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
        controller.palette().onOpen();
    }

    Subscription listen() {
        setAlignment(Pos.CENTER_LEFT);
        return theme.darkProperty().subscribe(dark -> {
            var words = wording.get(dark ? "shell.light" : "shell.dark");
            appearance.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
            appearance.setAccessibleText(words);
            appearance.setTooltip(new Tooltip(words));
        });
    }
}
