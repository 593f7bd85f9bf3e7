package org.sanad.ui.sync;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.Office;
import org.sanad.core.sync.Standing;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** What an office above does when something happened to a PC below: gives the work back, and at headquarters takes keys back. */
final class BelowCard extends VBox {
    private final ExchangesController controller;
    private final ExchangesModel model;
    private final Wording wording;
    private final Sentence kept = new Sentence();

    BelowCard(ExchangesController controller, ExchangesModel model, Wording wording) {
        super(12);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("card", "exchange-card");
        var heading = new Label(wording.get("exchange.below_title"));
        heading.getStyleClass().add("heading");
        var text = new Sentence(wording.get("exchange.below_text"));
        text.getStyleClass().add("quiet");
        kept.getStyleClass().add("quiet");
        kept.setIcon(new FontIcon(Feather.ARCHIVE));
        getChildren().addAll(heading, new Banner(wording, model.belowProblems().generalProperty()), text, kept);
        model.heldProperty().subscribe(held -> show(held));
        model.standingProperty().subscribe(standing -> showKept(standing));
    }

    /** Headquarters keeps none, because nothing goes further up. */
    private void showKept(Standing standing) {
        var shown = standing != null && standing.kept().files() > 0;
        kept.setVisible(shown);
        kept.setManaged(shown);
        kept.setText(
                shown
                        ? wording.get(
                                "exchange.originals",
                                standing.kept().files(),
                                wording.formats()
                                        .count(Math.ceilDiv(standing.kept().bytes(), 1L << 20)),
                                standing.kept().days())
                        : "");
    }

    private void show(List<Office> held) {
        getChildren().remove(4, getChildren().size());
        if (held.isEmpty()) {
            getChildren().add(new Sentence(wording.get("exchange.below_none")));
            return;
        }
        var choice = new ChoiceField<Office>(held, one -> one.name(wording.lang()) + " · " + one.code());
        choice.valueProperty().bindBidirectional(model.struckProperty());
        var rescue = new Button(wording.get("exchange.rescue"), new FontIcon(Feather.LIFE_BUOY));
        rescue.getStyleClass().add("rescue");
        rescue.setOnAction(event -> controller.struck().onChooseRescuePlace());
        getChildren()
                .addAll(new FormField(wording, "exchange.struck", choice, model.belowProblems(), "struck"), rescue);
        if (model.headquarters()) {
            revoke();
        }
        var done = new Sentence();
        done.getStyleClass().add("exchange-good");
        model.belowDoneProperty().subscribe(said -> {
            done.setVisible(said != null);
            done.setManaged(said != null);
            done.setText(said == null ? "" : wording.of(said));
        });
        getChildren().add(done);
    }

    private void revoke() {
        var reason = new TextField();
        reason.textProperty().bindBidirectional(model.revokeReasonProperty());
        var revoke = new Button(wording.get("exchange.revoke"), new FontIcon(Feather.SLASH));
        revoke.getStyleClass().addAll("danger", "revoke");
        revoke.setOnAction(event -> controller.struck().onRevoke());
        getChildren()
                .addAll(
                        new FormField(wording, "exchange.revoke_reason", reason, model.belowProblems(), "reason"),
                        revoke);
    }
}
