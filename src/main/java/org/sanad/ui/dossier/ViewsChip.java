package org.sanad.ui.dossier;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.ListView;
import org.sanad.text.Texts;

/** The chip before the filters: the views that the person keeps, and what can be done with them. */
final class ViewsChip {
    private static final double LABEL = 24;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Texts texts;
    private final ViewsModel model;
    private final ViewsController controller;
    private final MenuButton chip = new MenuButton();

    ViewsChip(Texts texts, ViewsModel model, ViewsController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        chip.setId("chip-views");
        chip.getStyleClass().add("filter-chip");
        chip.setGraphic(new FontIcon(Feather.BOOKMARK));
        chip.setTooltip(new Tooltip(texts.get("view.keep") + "  Ctrl+Shift+S"));
        model.current.subscribe(view -> show());
        model.changed.subscribe(changed -> show());
        model.views.subscribe(this::show);
        show();
        return chip;
    }

    private void show() {
        var view = model.current.get();
        chip.setText(
                view == null
                        ? texts.get("view.title")
                        : model.changed.get() ? texts.get("view.changed", view.name()) : view.name());
        chip.pseudoClassStateChanged(ACTIVE, view != null);
        chip.getItems().clear();
        var group = new ToggleGroup();
        model.views.forEach(one -> chip.getItems().add(look(one, group)));
        if (!model.views.isEmpty()) {
            chip.getItems().add(new SeparatorMenuItem());
        }
        if (view != null && model.changed.get()) {
            chip.getItems().add(item(texts.get("view.change", view.name()), "view-change", controller::onChange));
        }
        chip.getItems().add(item(texts.get("view.keep"), "view-keep", controller::onName));
        if (view != null) {
            chip.getItems().add(item(texts.get("view.rename", view.name()), "view-rename", controller::onRename));
            chip.getItems().add(item(texts.get("view.remove", view.name()), "view-remove", controller::onRemove));
        }
    }

    private MenuItem look(ListView view, ToggleGroup group) {
        var item = new RadioMenuItem(view.name());
        item.setToggleGroup(group);
        item.setMnemonicParsing(false);
        item.setSelected(
                model.current.get() != null && model.current.get().name().equals(view.name()));
        item.setOnAction(e -> controller.onLook(view));
        return item;
    }

    private static MenuItem item(String words, String id, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> act.run());
        return item;
    }

    /** At the height of the field, below its label, whether or not a mark stands under it. */
    private static Node besideField(Button button) {
        HBox.setMargin(button, new Insets(LABEL, 0, 0, 0));
        return button;
    }

    /** The line in which a new view is named; takes no room while none is. */
    Node naming() {
        var name = new FormFields(texts, model.typed, new SimpleBooleanProperty(), field -> {}).text("view_name");
        name.setMaxWidth(320);
        var keep = new Button(texts.get("view.confirm"));
        keep.setId("view-confirm");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(e -> controller.onKeep());
        var cancel = new Button(texts.get("form.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(e -> controller.onCancel());
        var line = new HBox(8, name, besideField(cancel), besideField(keep));
        line.setId("view-naming");
        line.setAlignment(Pos.TOP_LEFT);
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() != cancel) {
                controller.onKeep();
                key.consume();
            }
        });
        model.naming.subscribe(naming -> {
            line.setVisible(naming);
            line.setManaged(naming);
            if (naming) {
                var input = (TextField) name.lookup("#view_name");
                input.requestFocus();
                input.selectAll();
            }
        });
        return line;
    }
}
