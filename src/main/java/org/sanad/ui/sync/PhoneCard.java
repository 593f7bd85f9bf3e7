package org.sanad.ui.sync;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A receipt by telephone: the eight digits that the office above reads out. */
final class PhoneCard {
    private final RegisterController controller;
    private final RegisterModel model;
    private final Wording wording;

    PhoneCard(RegisterController controller, RegisterModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var text = new Sentence(wording.get("phone.text"));
        text.getStyleClass().add("quiet");
        var code = Ltr.field(new TextField());
        code.setId("phone-code");
        code.textProperty().bindBidirectional(model.code);
        var take = new Button(wording.get("phone.take"), new FontIcon(Feather.PHONE));
        take.getStyleClass().add("phone");
        take.setOnAction(event -> controller.onCode());
        var field = new FormField(wording, "phone.code", code, model.problems, "code");
        field.setMaxWidth(320);
        var card = RegisterView.card(wording.get("phone.title"), List.of(text, field, take));
        var taken = model.acknowledged.get();
        if (taken != null) {
            var done = new Sentence(wording.get("phone.taken", taken.file()));
            done.getStyleClass().add("exchange-good");
            card.getChildren().add(done);
        }
        return card;
    }
}
