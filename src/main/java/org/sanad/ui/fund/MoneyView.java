package org.sanad.ui.fund;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.fund.LedgerLine;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Slices, the ledger of the chosen one, opening balances. */
final class MoneyView extends StackPane {
    private final MoneyController controller;
    private final MoneyModel model;
    private final OfficeTree offices;
    private final Wording wording;
    private final StackPane form = new StackPane();

    MoneyView(MoneyController controller, MoneyModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
        var tables = new MoneyTables(wording, model, offices);
        var title = new Label(wording.get("nav.money"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("fund.text"));
        text.getStyleClass().add("quiet");
        var column = new VBox(
                title,
                text,
                new Banner(wording, model.problems().generalProperty()),
                actions(),
                form,
                card("fund.slices", slices(tables)),
                card("fund.ledger", ledger(tables)),
                card("fund.openings", openings(tables)));
        column.getStyleClass().add("page");
        column.setSpacing(16);
        model.begunProperty().subscribe(begun -> showForm());
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node actions() {
        var line = new HBox(8);
        if (!model.keeps()) {
            return line;
        }
        line.getChildren().add(button("fund.slice", Feather.PLUS, "slice", MoneyModel.Begun.SLICE));
        if (model.headquarters()) {
            line.getChildren().add(button("fund.envelope", Feather.MAIL, "envelope", MoneyModel.Begun.ENVELOPE));
        }
        line.getChildren().add(button("fund.opening", Feather.CLOCK, "opening", MoneyModel.Begun.OPENING));
        return line;
    }

    private Button button(String key, Feather icon, String id, MoneyModel.Begun what) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> controller.onBegin(what));
        return button;
    }

    private void showForm() {
        form.getChildren().clear();
        if (model.begunProperty().get() != null) {
            form.getChildren().add(new MoneyForm(controller, model, offices, wording).node());
        }
    }

    private Node slices(MoneyTables tables) {
        var table = tables.balances();
        table.setId("balances");
        table.setPlaceholder(empty("fund.no_slice"));
        table.getSelectionModel().selectedItemProperty().subscribe(balance -> {
            if (balance != null && !balance.equals(model.chosenProperty().get())) {
                controller.onChoose(balance);
            }
        });
        model.chosenProperty().subscribe(chosen -> table.getSelectionModel().select(chosen));
        return table;
    }

    private Node ledger(MoneyTables tables) {
        var table = tables.ledger();
        table.setId("ledger");
        table.setPlaceholder(empty("fund.no_line"));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(table);
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(table);
            }
        });
        return table;
    }

    private void open(TableView<LedgerLine> table) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            controller.onOpen(line);
        }
    }

    private Node openings(MoneyTables tables) {
        var table = tables.openings();
        table.setPlaceholder(empty("fund.no_opening"));
        return table;
    }

    private Sentence empty(String key) {
        var sentence = new Sentence(wording.get(key));
        sentence.getStyleClass().add("quiet");
        return sentence;
    }

    private VBox card(String key, Node content) {
        var heading = new Label(wording.get(key));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading, content);
        card.getStyleClass().add("card");
        return card;
    }
}
