package org.sanad.ui.sync;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Wording;

/** Two cards side by side: sending, or at headquarters inviting; and receiving. */
final class ExchangesView extends StackPane {
    ExchangesView(ExchangesController controller, ExchangesModel model, Wording wording) {
        var receive = new ReceiveCard(controller, model, wording);
        var cards = model.headquarters()
                ? new HBox(16, receive, new OfficesCard(controller, model, wording))
                : new HBox(16, new SendCard(controller, model, wording), receive);
        cards.getChildren().forEach(card -> {
            HBox.setHgrow(card, Priority.ALWAYS);
            ((Region) card).setPrefWidth(440);
            ((Region) card).setMinWidth(300);
        });
        cards.setFillHeight(false);
        var page = new VBox(16, head(controller, model, wording), caution(model, wording), cards);
        if (model.hasBelow()) {
            var below = new BelowCard(controller, model, wording);
            below.setMaxWidth(720);
            page.getChildren().add(below);
        }
        page.getStyleClass().add("page");
        var scroll = new ScrollArea(page);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    /** Above all else: what is to be done before money moves again. */
    private static VBox caution(ExchangesModel model, Wording wording) {
        var caution = new VBox();
        caution.managedProperty().bind(caution.visibleProperty());
        model.standingProperty().subscribe(standing -> {
            caution.getChildren().clear();
            caution.setVisible(standing != null && standing.caution() != null);
            if (caution.isVisible()) {
                caution.getChildren().add(new Warning(wording, standing.caution()));
            }
        });
        return caution;
    }

    private static HBox head(ExchangesController controller, ExchangesModel model, Wording wording) {
        var title = new Label(wording.get("exchange.title"));
        title.getStyleClass().add("title");
        var register = new Button(wording.get("register.open"), new FontIcon(Feather.BOOK));
        register.setId("exchange-register");
        register.setMinWidth(Region.USE_PREF_SIZE);
        register.setOnAction(event -> controller.onRegister());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(12, title, room, mend(controller, model, wording), register);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** What the number beside the name of the screen counts, and the way to it. */
    private static Button mend(ExchangesController controller, ExchangesModel model, Wording wording) {
        var mend = new Button("", new FontIcon(Feather.ALERT_CIRCLE));
        mend.setId("exchange-mend");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.managedProperty().bind(mend.visibleProperty());
        mend.setOnAction(event -> controller.onRegister());
        model.standingProperty().subscribe(standing -> {
            mend.setVisible(standing != null && standing.mend() > 0);
            if (mend.isVisible()) {
                mend.setText(wording.get("exchange.to_mend", standing.mend()));
            }
        });
        return mend;
    }
}
