package org.sanad.ui.dashboard;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Hint;

/** What can be done with a card: its table, where its figures come from, copying and saving. */
final class CardTools extends HBox {
    private final Wording wording;
    private final Card card;

    CardTools(Wording wording, Card card, boolean asTable, DashboardController controller) {
        super(2);
        this.wording = wording;
        this.card = card;
        var id = card.panel().id();
        var table = tool(
                new ToggleButton(),
                "table-" + id,
                asTable ? Feather.BAR_CHART_2 : Feather.LIST,
                asTable ? "card.chart" : "card.table");
        table.setSelected(asTable);
        table.setOnAction(event -> controller.onTable(id));
        var why = tool(new Button(), "why-" + id, Feather.HELP_CIRCLE, "card.why");
        why.setOnAction(event -> controller.onWhy(card.panel()));
        var more = new MenuButton();
        more.getItems()
                .addAll(
                        item("copy", () -> controller.onCopy(card)),
                        item("png", () -> controller.onSave(card, "png")),
                        item("svg", () -> controller.onSave(card, "svg")),
                        item("xlsx", () -> controller.onSave(card, "xlsx")));
        tool(more, "more-" + id, Feather.MORE_HORIZONTAL, "card.more");
        getStyleClass().add("card-tools");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(table, why, more);
    }

    private <T extends ButtonBase> T tool(T button, String id, Ikon icon, String key) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(wording.get(key) + ", " + card.panel().sheet().title());
        button.setTooltip(new Hint(wording.get(key)));
        button.getStyleClass().add("card-tool");
        return button;
    }

    private MenuItem item(String what, Runnable action) {
        var item = new MenuItem(wording.get("card." + what));
        item.setId(what + "-" + card.panel().id());
        item.setOnAction(event -> action.run());
        return item;
    }
}
