package org.sanad.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.Wording;

/** Who works here, and what they do about themselves: their password, their settings, going away from the desk. */
final class ShellPerson extends MenuButton {
    private final ShellController controller;
    private final Wording wording;

    ShellPerson(ShellController controller, Wording wording, String person) {
        super(person, new FontIcon(Feather.USER));
        this.controller = controller;
        this.wording = wording;
        setId("person");
        getStyleClass().addAll("flat", "shell-person");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(person));
        setAccessibleText(wording.get("shell.person", person));
        var places = Stream.of(
                        place(new Place.Accounts(true), "account.own_password", Feather.KEY),
                        place(new Place.Settings(), "nav.settings", Feather.SETTINGS))
                .flatMap(Optional::stream)
                .toList();
        getItems().addAll(places);
        controller.leaving().ifPresent(this::away);
    }

    private Optional<MenuItem> place(Place place, String key, Ikon icon) {
        return controller.offers(place.getClass())
                ? Optional.of(item(key, icon, () -> controller.go(place)))
                : Optional.empty();
    }

    private void away(Leaving leaving) {
        getItems()
                .addAll(List.of(
                        new SeparatorMenuItem(),
                        item("keys.lock", Feather.LOCK, leaving.lock()),
                        item("lock.other", Feather.LOG_OUT, leaving.leave())));
    }

    private MenuItem item(String key, Ikon icon, Runnable act) {
        var item = new MenuItem(wording.get(key), new FontIcon(icon));
        item.setId("person-" + key);
        item.setOnAction(event -> act.run());
        return item;
    }
}
