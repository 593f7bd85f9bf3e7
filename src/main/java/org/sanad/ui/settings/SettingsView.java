package org.sanad.ui.settings;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.text.Lang;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Cards one under the other: language and appearance, this register, about Sanad. */
final class SettingsView extends StackPane {
    private final SettingsController controller;
    private final SettingsModel model;
    private final Wording wording;
    private ChangeListener<Boolean> darkened;

    SettingsView(SettingsController controller, SettingsModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("nav.settings"));
        title.getStyleClass().add("title");
        var column = new VBox(
                title,
                new HBox(
                        16,
                        wide(card("settings.language", languages())),
                        wide(card("settings.appearance", appearances()))),
                card("settings.reading", new ReadingChoice(model, controller, wording).node()),
                way("account.title", "settings.accounts", Feather.USERS, "accounts", controller::onAccounts),
                way("recovery.title", "settings.recovery", Feather.LIFE_BUOY, "recovery", controller::onRecovery),
                way("backup.title", "settings.backups", Feather.SHIELD, "backups", controller::onBackups),
                way("settings.wordings", "settings.wordings", Feather.FILE_TEXT, "wordings", controller::onWordings),
                card("settings.register", register()),
                card("settings.about", about()));
        column.getStyleClass().addAll("page", "settings-column");
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    /** A card that leads to a screen. */
    private VBox way(String titleKey, String key, Feather icon, String id, Runnable go) {
        return card(titleKey, link(key, key + ".text", icon, id, go));
    }

    private VBox card(String titleKey, Node content) {
        var heading = new Label(wording.get(titleKey));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading, content);
        card.getStyleClass().add("card");
        return card;
    }

    private static VBox wide(VBox card) {
        card.setPrefWidth(200);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** Each language is named in itself, so that whoever is lost in another finds the way home. */
    private VBox languages() {
        var group = new ToggleGroup();
        var box = new VBox(8);
        for (var lang : Lang.values()) {
            var name = lang.ownName();
            var first = name.substring(0, 1).toUpperCase(lang.locale());
            var button = new RadioButton(first + name.substring(1));
            button.setToggleGroup(group);
            button.setSelected(lang == wording.lang());
            button.setOnAction(event -> controller.onLanguage(lang));
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox appearances() {
        var group = new ToggleGroup();
        var light = new RadioButton(wording.get("settings.light"));
        light.setToggleGroup(group);
        light.setOnAction(event -> controller.onAppearance(false));
        var dark = new RadioButton(wording.get("settings.dark"));
        dark.setToggleGroup(group);
        dark.setOnAction(event -> controller.onAppearance(true));
        var now = model.darkProperty();
        group.selectToggle(now.get() ? dark : light);
        darkened = (property, was, is) -> group.selectToggle(is ? dark : light);
        now.addListener(new WeakChangeListener<>(darkened));
        return new VBox(8, light, dark);
    }

    private VBox link(String key, String textKey, Feather icon, String id, Runnable go) {
        var text = new Sentence(wording.get(textKey));
        text.getStyleClass().add("quiet");
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> go.run());
        return new VBox(12, text, button);
    }

    private GridPane register() {
        var about = model.about();
        var grid = facts();
        fact(grid, "settings.office", new Label(about.office().apply(wording.lang())));
        fact(grid, "settings.code", ltr(about.officeCode()));
        fact(grid, "settings.level", new Label(wording.get("level." + about.level())));
        fact(grid, "settings.person", new Label(about.person()));
        fact(grid, "settings.folder", ltr(about.folder().toString()));
        return grid;
    }

    private VBox about() {
        var text = new Sentence(wording.get("settings.about_text"));
        text.getStyleClass().add("quiet");
        var grid = facts();
        fact(grid, "settings.version", ltr(model.about().version()));
        fact(grid, "settings.licence", ltr("Apache-2.0"));
        var parts = new Button(wording.get("settings.parts"), new FontIcon(Feather.PACKAGE));
        parts.setId("parts");
        parts.setOnAction(event -> controller.onParts());
        var update = new Button(wording.get("settings.update"), new FontIcon(Feather.DOWNLOAD));
        update.setId("update");
        update.setOnAction(event -> controller.onUpdate());
        return new VBox(12, text, grid, new HBox(12, update, parts));
    }

    private Label ltr(String text) {
        return Ltr.label(text, wording.lang().rightToLeft());
    }

    private static GridPane facts() {
        var grid = new GridPane(16, 8);
        grid.getColumnConstraints().add(new ColumnConstraints(140));
        return grid;
    }

    private void fact(GridPane grid, String nameKey, Label value) {
        var name = new Label(wording.get(nameKey));
        name.getStyleClass().add("quiet");
        grid.addRow(grid.getRowCount(), name, value);
    }
}
