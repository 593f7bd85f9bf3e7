package org.sanad.ui.sync;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.office.Office;
import org.sanad.core.sync.OfficeIdentity;
import org.sanad.core.sync.Standing;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** At headquarters: inviting offices, and confirming those that have sent for the first time. */
final class OfficesCard extends VBox {
    private final ExchangesController controller;
    private final ExchangesModel model;
    private final Wording wording;

    OfficesCard(ExchangesController controller, ExchangesModel model, Wording wording) {
        super(16);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var confirm = new VBox();
        confirm.getStyleClass().addAll("card", "exchange-card");
        model.standingProperty().subscribe(standing -> showUnconfirmed(confirm, standing));
        getChildren().addAll(confirm, invite());
    }

    private VBox invite() {
        var choice = new ChoiceField<Office>(model.invitable(), one -> one.name(wording.lang()) + " · " + one.code());
        choice.valueProperty().bindBidirectional(model.invitedProperty());
        var field = new FormField(wording, "exchange.office", choice, model.inviteProblems(), "office");
        var make = new Button(wording.get("exchange.invite"));
        make.getStyleClass().add("accent");
        make.setOnAction(event -> controller.onChooseInvitationPlace());
        var made = new Sentence();
        made.getStyleClass().add("exchange-good");
        model.invitationProperty().subscribe(invited -> {
            made.setVisible(invited != null);
            made.setManaged(invited != null);
            made.setText(invited == null ? "" : invited(invited));
        });
        var own = new VBox();
        model.standingProperty().subscribe(standing -> showOwn(own, standing));
        var card = new VBox(
                heading("exchange.invite_title"),
                new Banner(wording, model.inviteProblems().generalProperty()),
                quiet("exchange.invite_text"),
                field,
                make,
                made,
                own);
        card.getStyleClass().addAll("card", "exchange-card");
        return card;
    }

    /** By what an office that opens its invitation knows that it is ours: headquarters has keys from the first one on. */
    private void showOwn(VBox own, Standing standing) {
        var shown = standing != null && standing.fingerprint() != null;
        own.setVisible(shown);
        own.setManaged(shown);
        own.getChildren().clear();
        if (shown) {
            own.getChildren().add(new Fingerprint(wording, "exchange.own_fingerprint", standing.fingerprint()));
        }
    }

    private String invited(ExchangesModel.Invited invited) {
        return wording.get(
                "exchange.invited",
                invited.office().name(wording.lang()),
                invited.file().getFileName().toString());
    }

    private void showUnconfirmed(VBox card, Standing standing) {
        var offices = standing == null ? List.<OfficeIdentity>of() : standing.unconfirmed();
        card.setVisible(!offices.isEmpty());
        card.setManaged(!offices.isEmpty());
        card.getChildren().setAll(heading("exchange.unconfirmed_title"), quiet("exchange.unconfirmed_text"));
        offices.forEach(one -> card.getChildren().add(unconfirmed(one)));
    }

    private Node unconfirmed(OfficeIdentity office) {
        var name = new Label(model.offices()
                .find(office.office())
                .map(one -> one.name(wording.lang()))
                .orElse(office.office()));
        name.getStyleClass().add("known-name");
        name.setMinWidth(USE_PREF_SIZE);
        var fingerprint = Ltr.label(office.fingerprint(), wording.lang().rightToLeft());
        fingerprint.setMaxWidth(Double.MAX_VALUE);
        fingerprint.setMinWidth(USE_PREF_SIZE);
        fingerprint.getStyleClass().add("fingerprint");
        var texts = new VBox(2, name, fingerprint);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var agree = new Button(wording.get("exchange.confirm"));
        agree.setMinWidth(USE_PREF_SIZE);
        agree.setOnAction(event -> controller.onConfirm(office));
        var line = new HBox(12, texts, agree);
        line.getStyleClass().add("exchange-line");
        return line;
    }

    private Label heading(String key) {
        var heading = new Label(wording.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Sentence quiet(String key) {
        var sentence = new Sentence(wording.get(key));
        sentence.getStyleClass().add("quiet");
        return sentence;
    }
}
