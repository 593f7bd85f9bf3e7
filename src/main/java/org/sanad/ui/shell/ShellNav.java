package org.sanad.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Wording;

/** The places, at the start side: only those that have a screen. */
final class ShellNav extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Class<? extends Place>, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<Class<? extends Place>, Label> counts = new LinkedHashMap<>();
    private final ShellController controller;
    private final ShellModel model;
    private final Wording wording;
    private final Set<Class<? extends Place>> offered;

    ShellNav(ShellController controller, ShellModel model, Wording wording, Set<Class<? extends Place>> offered) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.offered = offered;
        getStyleClass().add("shell-nav");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        add(Place.Today.class, Place.Today::new, Feather.INBOX, "nav.today");
        add(Place.Dossiers.class, Place.Dossiers::new, Feather.FOLDER, "nav.dossiers");
        add(Place.Money.class, Place.Money::new, Feather.CREDIT_CARD, "nav.money");
        add(Place.Dashboard.class, Place.Dashboard::new, Feather.BAR_CHART_2, "nav.dashboard");
        add(Place.Activities.class, Place.Activities::new, Feather.CALENDAR, "nav.activities");
        add(Place.Offices.class, Place.Offices::new, Feather.HOME, "nav.offices");
        add(Place.Reference.class, Place.Reference::new, Feather.BOOK, "nav.reference");
        add(Place.Exchanges.class, Place.Exchanges::new, Feather.REPEAT, "nav.exchanges");
        add(Place.Transfers.class, Place.Transfers::new, Feather.SHARE_2, "nav.transfers");
        add(Place.Inspection.class, Place.Inspection::new, Feather.CHECK_SQUARE, "nav.inspection");
        add(Place.Conflicts.class, Place.Conflicts::new, Feather.GIT_MERGE, "nav.conflicts");
        add(Place.Suggestions.class, Place.Suggestions::new, Feather.MESSAGE_SQUARE, "nav.suggestions");
        add(Place.Duplicates.class, Place.Duplicates::new, Feather.USERS, "nav.duplicates");
        add(Place.Import.class, Place.Import::new, Feather.FILE_PLUS, "nav.import");
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().add(spring);
        add(Place.Help.class, () -> new Place.Help(model.placeProperty().get()), Feather.HELP_CIRCLE, "nav.help");
        add(Place.Settings.class, Place.Settings::new, Feather.SETTINGS, "nav.settings");
    }

    private void add(Class<? extends Place> kind, Supplier<Place> place, Ikon icon, String key) {
        if (!offered.contains(kind)) {
            return;
        }
        var count = new Label();
        count.getStyleClass().add("nav-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var words = new Label(wording.get(key));
        words.getStyleClass().add("nav-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(new FontIcon(icon), words, count);
        line.getStyleClass().add("nav-line");
        var button = new ToggleButton();
        button.setGraphic(line);
        button.setAccessibleText(wording.get(key));
        button.setTooltip(new Tooltip(wording.get(key)));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nav-button");
        button.setOnAction(event -> {
            button.setSelected(true);
            controller.go(place.get());
        });
        buttons.put(kind, button);
        counts.put(kind, count);
        getChildren().add(button);
    }

    /** Brings the cursor to where one is, else to the first place. */
    void takeFocus() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }

    /** Up and down from place to place, round the ends; Enter goes there. */
    private void pressed(KeyEvent key) {
        var all = List.copyOf(buttons.values());
        var at = all.indexOf(key.getTarget());
        if (at < 0) {
            return;
        }
        switch (key.getCode()) {
            case UP -> all.get(Math.floorMod(at - 1, all.size())).requestFocus();
            case DOWN -> all.get((at + 1) % all.size()).requestFocus();
            case HOME -> all.getFirst().requestFocus();
            case END -> all.getLast().requestFocus();
            case ENTER -> all.get(at).fire();
            default -> {
                return;
            }
        }
        key.consume();
    }

    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        lookupAll(".nav-words").forEach(words -> {
            words.setVisible(!narrow);
            words.setManaged(!narrow);
        });
    }

    Subscription listen() {
        MapChangeListener<Class<? extends Place>, Integer> counting = change -> showCounts();
        model.waiting().addListener(counting);
        showCounts();
        return Subscription.combine(
                model.placeProperty().subscribe(this::mark),
                () -> model.waiting().removeListener(counting));
    }

    private void showCounts() {
        counts.forEach((kind, label) -> {
            var count = model.waiting().getOrDefault(kind, 0);
            label.setText(wording.formats().count(count));
            label.setVisible(count > 0);
            label.setManaged(count > 0);
        });
    }

    /** The entry under which a place stands. */
    private static Class<? extends Place> entry(Place place) {
        return switch (place) {
            case Place.Dossier dossier -> Place.Dossiers.class;
            case Place.Person person -> Place.Dossiers.class;
            case Place.PrintPerson print -> Place.Dossiers.class;
            case Place.Print print -> Place.Dossiers.class;
            case Place.PrintList print -> Place.Dossiers.class;
            case Place.Export export -> Place.Dossiers.class;
            case Place.ExchangeRegister register -> Place.Exchanges.class;
            case Place.PrintSlip slip -> Place.Exchanges.class;
            case Place.OtherCopy copy -> Place.Exchanges.class;
            case Place.Statements statements -> Place.Dashboard.class;
            case Place.PrintStatement statement -> Place.Dashboard.class;
            case Place.Accounts accounts -> Place.Settings.class;
            case Place.RecoveryPaper paper -> Place.Settings.class;
            case Place.Backups backups -> Place.Settings.class;
            case Place.Parts parts -> Place.Settings.class;
            case Place.Update update -> Place.Settings.class;
            case Place.Wordings wordings -> Place.Settings.class;
            case null -> null;
            default -> place.getClass();
        };
    }

    private void mark(Place place) {
        var kind = entry(place);
        buttons.forEach((each, button) -> button.setSelected(each == kind));
    }
}
