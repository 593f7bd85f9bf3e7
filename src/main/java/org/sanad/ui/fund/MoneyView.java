package org.sanad.ui.fund;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.fund.Recall;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ListTable;
import org.sanad.ui.widget.Segments;

/** One part at a time fills the page: slices, the ledger of the chosen one, envelopes, opening balances; or a form. */
final class MoneyView extends StackPane {
    private static final double WIDE = 900;

    private final MoneyController controller;
    private final MoneyModel model;
    private final OfficeTree offices;
    private final Wording wording;
    private final MoneyTables tables;
    private final VBox body = new VBox(12);

    MoneyView(MoneyController controller, MoneyModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
        this.tables = new MoneyTables(wording, model, offices);
        var text = new Sentence(wording.get("fund.text"));
        text.getStyleClass().add("quiet");
        var column = new VBox(head(), text, new Banner(wording, model.problems().generalProperty()), body);
        column.getStyleClass().add("fixed-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        model.begunProperty().subscribe(begun -> show());
        model.pageProperty().subscribe(page -> show());
        model.programmes().subscribe(this::show);
        model.askedProperty().subscribe(this::show);
        model.awaited().shown.subscribe(this::show);
        getChildren().add(column);
    }

    private Node head() {
        var title = new Label(wording.get("nav.money"));
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        var acts = new FlowPane(8, 8);
        acts.setPrefWrapLength(WIDE);
        acts.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(acts, Priority.ALWAYS);
        var line = new HBox(8, title, acts);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.keeps()) {
            acts.getChildren().add(button("fund.slice", Feather.PLUS, "slice", MoneyModel.Begun.SLICE));
            if (model.headquarters()) {
                acts.getChildren().add(button("fund.envelope", Feather.MAIL, "envelope", MoneyModel.Begun.ENVELOPE));
                acts.getChildren().add(button("fund.ask", Feather.CORNER_LEFT_UP, "ask", MoneyModel.Begun.ASK));
            } else {
                acts.getChildren()
                        .add(button("fund.give_back", Feather.CORNER_LEFT_UP, "give-back", MoneyModel.Begun.GIVE_BACK));
            }
            acts.getChildren().add(button("fund.opening", Feather.CLOCK, "opening", MoneyModel.Begun.OPENING));
        }
        return line;
    }

    private Button button(String key, Feather icon, String id, MoneyModel.Begun what) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> controller.onBegin(what));
        return button;
    }

    private void show() {
        if (model.begunProperty().get() != null) {
            var scroll = new ScrollArea(new MoneyForm(controller, model, offices, wording).node());
            scroll.setFitToWidth(true);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            body.getChildren().setAll(scroll);
            return;
        }
        var parts = new Segments<>(
                model.pages(),
                model.pageProperty(),
                page -> wording.get("fund.page." + page.name().toLowerCase(Locale.ROOT)));
        var line = new HBox(16, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        body.getChildren().setAll(line);
        switch (model.pageProperty().get()) {
            case SLICES -> slices(line);
            case LEDGER -> ledger(line);
            case ENVELOPES -> fill(body, tables.envelopes(), Feather.MAIL, "fund.no_envelope");
            case RECALLS -> recalls(line);
            case OPENINGS ->
                fill(
                        body,
                        tables.openings(controller.several()).opens(controller::onCorrect),
                        Feather.CLOCK,
                        "fund.no_opening");
        }
    }

    private void slices(HBox line) {
        line.getChildren().addAll(space(), new MoneyFilter(model, wording).node());
        var table = tables.balances(controller.several());
        table.setId("balances");
        table.getSelectionModel().selectedItemProperty().subscribe(balance -> {
            if (balance != null && !balance.equals(model.chosenProperty().get())) {
                controller.onChoose(balance);
            }
        });
        model.chosenProperty().subscribe(chosen -> table.getSelectionModel().select(chosen));
        table.opens(controller::onLedger);
        if (!model.headquarters() && model.asked() > 0) {
            body.getChildren().add(asked());
        }
        var page = model.awaited().shown.get().offices().isEmpty() ? body : awaited();
        fill(page, table, Feather.CREDIT_CARD, "fund.no_slice");
        page.getChildren().add(new MoneySums(model, wording).node());
    }

    /** The card of a restored headquarters is tall: the slices below it are scrolled to where they do not fit. */
    private VBox awaited() {
        var page =
                new VBox(12, new AwaitedCard(controller, model.awaited(), model.problems(), offices, wording).node());
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getChildren().add(scroll);
        return page;
    }

    /** What headquarters still asks of this office; pressing it shows the requests. */
    private Node asked() {
        var words = wording.get("fund.recall_waiting", wording.formats().money(model.asked()));
        var link = new Hyperlink(words, new FontIcon(Feather.CORNER_LEFT_UP));
        link.setId("asked");
        link.setOnAction(event -> model.pageProperty().set(MoneyModel.Page.RECALLS));
        return link;
    }

    private void ledger(HBox line) {
        var chosen = new Label();
        chosen.getStyleClass().add("heading");
        model.chosenProperty()
                .subscribe(balance -> chosen.setText(
                        balance == null
                                ? ""
                                : wording.get(
                                        "fund.slice_of",
                                        tables.programme(balance.slice().programme()),
                                        String.valueOf(balance.slice().year()),
                                        tables.office(balance.slice().office()))));
        line.getChildren().add(chosen);
        var table = tables.ledger();
        table.setId("ledger");
        table.opens(controller::onOpen);
        fill(body, table, Feather.LIST, "fund.no_line");
    }

    private void recalls(HBox line) {
        var table = tables.recalls(controller.several());
        table.setId("recalls");
        if (model.keeps()) {
            var why = new Sentence();
            why.setId("recall-why");
            why.getStyleClass().add("quiet");
            why.managedProperty().bind(why.visibleProperty());
            line.getChildren().addAll(space(), model.headquarters() ? withdraw(table, why) : answer(table, why));
            body.getChildren().add(why);
        }
        table.opens(controller::onAnswer);
        fill(body, table, Feather.CORNER_LEFT_UP, "fund.no_recall");
    }

    private Button withdraw(ListTable<Recall> table, Sentence why) {
        return onChosen(table, why, "fund.withdraw", "withdraw", controller::onWithdraw);
    }

    private Button answer(ListTable<Recall> table, Sentence why) {
        return onChosen(table, why, "fund.answer", "answer", controller::onAnswer);
    }

    /** Where it cannot be pressed, the line below says why; that nothing is asked stands in the table. */
    private Button onChosen(ListTable<Recall> table, Sentence why, String key, String id, Consumer<Recall> act) {
        var button = new Button(wording.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> act.accept(table.getSelectionModel().getSelectedItem()));
        table.getSelectionModel().selectedItemProperty().subscribe(one -> {
            var refusal = controller.refusal(one);
            button.setDisable(refusal.isPresent());
            why.setVisible(refusal.isPresent() && !table.getItems().isEmpty());
            why.setText(refusal.map(wording::of).orElse(""));
        });
        table.getItems().stream()
                .filter(one -> controller.refusal(one).isEmpty())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        return button;
    }

    private <T> void fill(VBox page, ListTable<T> table, Ikon icon, String empty) {
        table.setPlaceholder(new EmptyState(icon, wording.get(empty), wording.get(empty + ".hint")));
        var card = new StackPane(table);
        card.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(120);
        page.getChildren().add(card);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
