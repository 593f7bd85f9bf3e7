package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.text.Lang;
import org.sanad.text.Texts;

/** The menu of the list: its columns, its order, how close its lines stand. */
final class ListMenu {
    private final Texts texts;
    private final DossierListModel model;
    private final DossierListController controller;

    ListMenu(Texts texts, DossierListModel model, DossierListController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    Node node() {
        var menu = new MenuButton(null, new FontIcon(Feather.COLUMNS));
        menu.setId("columns");
        menu.getStyleClass().add("button-icon");
        menu.setAccessibleText(texts.get("list.columns"));
        menu.setTooltip(new Tooltip(texts.get("list.columns")));
        menu.setOnShowing(e -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        var layout = model.layout.get();
        menu.getItems().setAll(orders());
        menu.getItems().add(new SeparatorMenuItem());
        for (var column : ListColumn.values()) {
            var item = new CheckMenuItem(texts.get(column.key()));
            item.setSelected(layout.columns().contains(column));
            item.setOnAction(e -> controller.onLayout(model.layout.get().shown(column, item.isSelected())));
            menu.getItems().add(item);
        }
        var dense = new CheckMenuItem(texts.get("list.dense"));
        dense.setSelected(layout.dense());
        dense.setOnAction(e -> controller.onLayout(model.layout.get().dense(dense.isSelected())));
        var first = new MenuItem(texts.get("list.columns_first"));
        first.setOnAction(e ->
                controller.onLayout(ListLayout.FIRST.dense(model.layout.get().dense())));
        menu.getItems().addAll(new SeparatorMenuItem(), dense, first);
    }

    private Menu orders() {
        var menu = new Menu(texts.get("list.sort"));
        var group = new ToggleGroup();
        menu.getItems().add(order(texts.get("list.newest"), DossierOrder.NEWEST, group));
        for (var column : ListColumn.values()) {
            var falls = column.money();
            var order = new DossierOrder(column.by(), falls, texts.lang() == Lang.AR);
            menu.getItems().add(order(texts.get(column.key()), order, group));
        }
        var turned = new MenuItem(texts.get("list.turn"));
        turned.setOnAction(e -> {
            var now = model.order.get();
            controller.onSort(new DossierOrder(now.by(), !now.descending(), now.arabicFirst()));
        });
        menu.getItems().addAll(new SeparatorMenuItem(), turned);
        return menu;
    }

    private MenuItem order(String word, DossierOrder order, ToggleGroup group) {
        var item = new RadioMenuItem(word);
        item.setToggleGroup(group);
        var now = model.order.get();
        item.setSelected(
                now.by() == order.by() && now.equals(DossierOrder.NEWEST) == order.equals(DossierOrder.NEWEST));
        item.setOnAction(e -> controller.onSort(order));
        return item;
    }
}
