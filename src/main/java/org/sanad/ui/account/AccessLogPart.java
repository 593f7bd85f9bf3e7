package org.sanad.ui.account;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.DayField;

/** The access log: whose lines and of which days, then the lines, the newest first. */
final class AccessLogPart extends VBox {
    private final AccountsModel model;
    private final Wording wording;
    private final VBox lines = new VBox(6);

    AccessLogPart(AccountsController controller, AccountsModel model, Wording wording) {
        super(12);
        this.model = model;
        this.wording = wording;
        var text = new Sentence(wording.get("account.log_text"));
        text.getStyleClass().add("quiet");
        var person = new TextField();
        person.setId("log-person");
        person.textProperty().bindBidirectional(model.wantedPersonProperty());
        var named = new FormField(wording, "account.log_person", person, model.problems(), "log_person");
        HBox.setHgrow(named, Priority.ALWAYS);
        var filter = new HBox(12, named, day("account.log_from", true), day("account.log_to", false));
        filter.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(text, filter, lines);
        model.wantedPersonProperty().addListener((property, was, is) -> controller.onFind());
        model.wantedFromProperty().addListener((property, was, is) -> controller.onFind());
        model.wantedToProperty().addListener((property, was, is) -> controller.onFind());
        model.log().subscribe(this::show);
        show();
    }

    private FormField day(String key, boolean first) {
        var field = new DayField(wording);
        field.valueProperty().bindBidirectional(first ? model.wantedFromProperty() : model.wantedToProperty());
        return new FormField(wording, key, field, model.problems(), first ? "log_from" : "log_to");
    }

    private void show() {
        if (model.log().isEmpty()) {
            var none = new Sentence(wording.get("account.log_none"));
            none.getStyleClass().add("quiet");
            lines.getChildren().setAll(none);
            return;
        }
        lines.getChildren()
                .setAll(model.log().stream()
                        .map(line -> new AccessLine(line, wording).node())
                        .toList());
    }
}
