package org.sanad.ui.sync;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.sync.Sent;
import org.sanad.core.sync.Standing;
import org.sanad.core.sync.Sticks;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.BusyState;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** Sending in three states: ready; writing, then reading back; the stick may be removed. */
final class SendCard extends VBox {
    private final ExchangesController controller;
    private final ExchangesModel model;
    private final Wording wording;
    private final VBox body = new VBox();
    private final ListChangeListener<Path> plugged = change -> show();

    SendCard(ExchangesController controller, ExchangesModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var nearest = model.above().getFirst().name(wording.lang());
        var title = new Label(wording.get("exchange.send_to_office", nearest));
        title.getStyleClass().add("heading");
        title.setTooltip(new Tooltip(title.getText()));
        getStyleClass().addAll("card", "exchange-card");
        body.getStyleClass().add("exchange-card");
        getChildren().addAll(title, new Banner(wording, model.sendProblems().generalProperty()), body);
        model.standingProperty().subscribe(standing -> show());
        model.sendingProperty().subscribe(sending -> show());
        model.sticks().addListener(plugged);
    }

    private void show() {
        body.getChildren()
                .setAll(
                        switch (model.sendingProperty().get()) {
                            case Sending.Ready ready ->
                                ready(model.standingProperty().get());
                            case Sending.Writing writing ->
                                List.of(new ProgressBox(
                                        wording, "exchange.writing", "exchange.kilobytes", writing.progress()));
                            case Sending.Removable removable -> removable(removable.sent());
                        });
    }

    private List<? extends Node> ready(Standing standing) {
        if (standing == null) {
            return List.of(new BusyState(wording));
        }
        if (!standing.invited()) {
            return List.of(
                    new EmptyState(Feather.MAIL, wording.get("sync.not_invited"), wording.get("sync.not_invited.next"))
                            .action(wording.get("exchange.open_invitation"), controller::onChooseInvitation));
        }
        var full = new CheckBox(wording.get("exchange.full"));
        full.selectedProperty().bindBidirectional(model.fullProperty());
        var hint = quiet("exchange.full_hint");
        var shown = new ArrayList<Node>(List.of(facts(standing)));
        if (standing.dossiers() == 0 && standing.along().all() == 0 && standing.sent() != null) {
            shown.add(quiet("exchange.nothing_changed"));
        }
        shown.addAll(List.of(new VBox(2, full, hint), places()));
        return shown;
    }

    private Facts facts(Standing standing) {
        var facts = new Facts(wording)
                .add("exchange.to_send", wording.get("exchange.changed_dossiers", standing.dossiers()));
        facts.along(standing.along());
        return facts.add("exchange.last_sent", when(standing.sent()))
                .add("exchange.last_receipt", when(standing.acknowledged()));
    }

    private String when(Standing.Last last) {
        return last == null
                ? wording.get("exchange.never")
                : wording.formats().day(LocalDate.ofInstant(last.at(), ZoneId.systemDefault()));
    }

    /** A button for each stick that was found; the first is what most people want. */
    private VBox places() {
        var places = new VBox(8);
        for (var stick : model.sticks()) {
            var button =
                    new Button(wording.get("exchange.send_to", Sticks.name(stick)), new FontIcon(Feather.HARD_DRIVE));
            button.setOnAction(event -> controller.onSend(stick));
            button.setMaxWidth(Double.MAX_VALUE);
            places.getChildren().add(button);
        }
        if (places.getChildren().isEmpty()) {
            places.getChildren().add(quiet("exchange.no_stick"));
        }
        var other = new Button(wording.get("exchange.choose_folder"), new FontIcon(Feather.FOLDER));
        other.setOnAction(event -> controller.onChooseFolder());
        other.setMaxWidth(Double.MAX_VALUE);
        places.getChildren().add(other);
        places.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(first -> first.getStyleClass().add("accent"));
        return places;
    }

    private List<? extends Node> removable(Sent sent) {
        var sign = new Label(wording.get("exchange.removable"), new FontIcon(Feather.CHECK_CIRCLE));
        sign.getStyleClass().add("exchange-sign");
        var file = sent.file();
        var facts = new Facts(wording)
                .addLtr("exchange.file", file.file().getFileName().toString())
                .add("exchange.size", wording.get("exchange.kilobytes", Math.ceilDiv(file.bytes(), 1024)))
                .add("exchange.dossiers", wording.formats().count(sent.dossiers()));
        facts.along(sent.along());
        facts.addLtr("exchange.fingerprint", sent.fingerprint());
        var done = new Button(wording.get("exchange.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> controller.onSendDone());
        var slip = new Button(wording.get("register.slip"), new FontIcon(Feather.PRINTER));
        slip.getStyleClass().add("slip");
        slip.setOnAction(event -> controller.onSlip(sent));
        var shown = new ArrayList<Node>(List.of(sign, quiet("exchange.removable_text"), facts));
        sent.warnings().forEach(warning -> shown.add(new Warning(wording, warning)));
        shown.add(new HBox(12, done, slip));
        return shown;
    }

    private Sentence quiet(String key) {
        var sentence = new Sentence(wording.get(key));
        sentence.getStyleClass().add("quiet");
        return sentence;
    }
}
