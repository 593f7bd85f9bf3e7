package org.sanad.ui.sync;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.Office;
import org.sanad.core.sync.ExchangeRegister;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;
import org.sanad.ui.widget.Because;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.ListTable;

/** The month and the office that were chosen, what was exchanged, then who has not sent and what waits to be mended. */
final class RegisterView {
    private static final int MONTHS = 24;
    private static final int ROW = 36;
    private static final int LEAST = 150;
    private static final int MOST = 400;
    private final RegisterController controller;
    private final RegisterModel model;
    private final RegisterWords words;
    private final Wording wording;
    private final BorderPane pane = new BorderPane();
    private final ListTable<RegisterModel.Line> table;
    private final VBox cards = new VBox(16);

    RegisterView(RegisterController controller, RegisterModel model, RegisterWords words, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.words = words;
        this.wording = wording;
        this.table = new ListTable<RegisterModel.Line>(
                        wording.get("register.title"), FXCollections.observableArrayList())
                .whole(wording.get("register.day"), 96, line -> words.day(line.at()))
                .text(wording.get("register.way"), 85, words::way)
                .text(wording.get("register.office"), 250, line -> words.office(line, model.above))
                .text(wording.get("register.file"), 175, words::file)
                .text(wording.get("register.content"), 220, words::content)
                .text(wording.get("register.receipt_column"), 180, words::receipt);
    }

    Node node() {
        pane.setTop(new VBox(head(), new Banner(wording, model.problems.generalProperty())));
        table.setId("register");
        table.setPlaceholder(new Label(wording.get("register.empty")));
        cards.getStyleClass().add("page");
        pane.setCenter(CardPage.scrolled(cards));
        model.read.subscribe(this::show);
        model.office.subscribe(office -> show(model.read.get()));
        return pane;
    }

    private Node head() {
        var back = new BackButton(wording.texts(), controller::onBack);
        var title = new Label(wording.get("register.title"));
        title.getStyleClass().add("title-3");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(12, back, title, room, months(), offices());
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node months() {
        var months = Stream.iterate(model.month.get(), month -> month.minusMonths(1))
                .limit(MONTHS)
                .toList();
        var choice = new ChoiceField<YearMonth>(months, words::month);
        choice.setAccessibleText(wording.get("register.month"));
        choice.setValue(model.month.get());
        choice.valueProperty().addListener((all, before, now) -> controller.onMonth(now));
        return choice;
    }

    /** Emptied, all offices are shown. */
    private Node offices() {
        var choice = new ChoiceField<Office>(model.offices, one -> one.name(wording.lang()) + " · " + one.code());
        choice.setPromptText(wording.get("register.all_offices"));
        choice.setAccessibleText(wording.get("register.office"));
        choice.valueProperty().bindBidirectional(model.office);
        return choice;
    }

    private void show(ExchangeRegister.Month month) {
        if (month == null) {
            return;
        }
        table.getItems().setAll(model.lines());
        table.setPrefHeight(Math.clamp(ROW * (table.getItems().size() + 1L) + 8, LEAST, MOST));
        table.getItems().stream()
                .filter(line -> line.sent() != null)
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        cards.getChildren().setAll(table);
        if (table.getItems().stream().anyMatch(line -> line.sent() != null)) {
            cards.getChildren().add(slip());
        }
        if (month.sent().stream().anyMatch(one -> one.receivedAt() == null) || model.acknowledged.get() != null) {
            cards.getChildren().add(new PhoneCard(controller, model, wording).node());
        }
        if (!month.waiting().isEmpty()) {
            cards.getChildren().add(new WaitingCard(controller, model, words, wording).node());
        }
        if (!month.late().isEmpty()) {
            cards.getChildren()
                    .add(card(
                            wording.get("register.late_title", month.late().size()),
                            month.late().entrySet().stream()
                                    .<Node>map(one -> new Label(words.late(one)))
                                    .toList()));
        }
        if (!model.own.equals(Office.HEADQUARTERS)) {
            cards.getChildren().add(otherCopy());
        }
    }

    private Node otherCopy() {
        var other = new Button(wording.get("copy.title"), new FontIcon(Feather.COPY));
        other.setId("other-copy");
        other.getStyleClass().add("flat");
        other.setOnAction(event -> controller.onOtherCopy());
        return other;
    }

    private Node slip() {
        var slip = new Button(wording.get("register.slip"), new FontIcon(Feather.PRINTER));
        slip.getStyleClass().add("slip");
        slip.setOnAction(event ->
                controller.onSlip(table.getSelectionModel().getSelectedItem().sent()));
        var told = new Because(slip);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line ->
                        told.say(line == null || line.sent() == null ? wording.get("register.slip_which") : null));
        return new HBox(told);
    }

    static VBox card(String title, List<Node> lines) {
        var card = CardPage.card(title, 8, lines);
        card.setMaxWidth(980);
        return card;
    }
}
