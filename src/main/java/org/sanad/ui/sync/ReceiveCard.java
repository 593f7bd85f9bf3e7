package org.sanad.ui.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.sync.PackageName;
import org.sanad.core.sync.Receipt;
import org.sanad.core.sync.Received;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.FileDrop;

/** Receiving: a file is chosen or dropped, looked at, and taken in by one button. */
final class ReceiveCard extends VBox {
    private static final int MOST_OFFERED = 6;
    private final ExchangesController controller;
    private final Wording wording;
    private final ExchangesModel model;
    private final VBox body = new VBox();

    /** Held here, because the model would drop a listener that nobody else holds. */
    private final ListChangeListener<Path> changed = change -> showOffers();

    private final WeakListChangeListener<Path> offers = new WeakListChangeListener<>(changed);

    ReceiveCard(ExchangesController controller, ExchangesModel model, Wording wording) {
        this.controller = controller;
        this.wording = wording;
        this.model = model;
        var title = new Label(wording.get("exchange.receive"));
        title.getStyleClass().add("heading");
        getStyleClass().addAll("card", "exchange-card");
        body.getStyleClass().add("exchange-card");
        getChildren().addAll(title, new Banner(wording, model.receiveProblems().generalProperty()), body);
        model.receivingProperty().subscribe(this::show);
        model.offered().addListener(offers);
        model.knownProperty().subscribe(count -> showOffers());
        FileDrop.on(this, this::waits, controller::onFile);
    }

    private void showOffers() {
        if (waits()) {
            show(model.receivingProperty().get());
        }
    }

    private boolean waits() {
        return model.receivingProperty().get() instanceof Receiving.Waiting;
    }

    private void show(Receiving receiving) {
        body.getChildren()
                .setAll(
                        switch (receiving) {
                            case Receiving.Waiting waiting -> List.of(waiting());
                            case Receiving.Checking checking ->
                                List.of(new ProgressBox(
                                        wording, "exchange.checking", "exchange.kilobytes", checking.progress()));
                            case Receiving.Inspected inspected ->
                                List.of(new InspectionBox(inspected.inspection(), model, wording), actions());
                            case Receiving.ReceiptFound receipt -> List.of(receipt(receipt.says()), actions());
                            case Receiving.Taking taking ->
                                List.of(new ProgressBox(
                                        wording, "exchange.taking", "exchange.kilobytes", taking.progress()));
                            case Receiving.Done done -> done(done.received());
                        });
    }

    private Node waiting() {
        var text = wording.get(model.hasBelow() ? "exchange.receive_text" : "exchange.receive_receipt_text");
        var empty = new EmptyState(Feather.DOWNLOAD, wording.get("exchange.drop"), text)
                .action(wording.get("exchange.choose_file"), controller::onChooseFile);
        var known = model.knownProperty().get();
        if (model.offered().isEmpty()) {
            return known == 0 ? empty : new VBox(8, quiet(wording.get("exchange.known", known)), empty);
        }
        var found = new VBox(8, quiet(wording.get("exchange.found")));
        model.offered().stream()
                .limit(MOST_OFFERED)
                .forEach(file -> found.getChildren().add(offer(file)));
        found.getChildren().get(1).getStyleClass().add("accent");
        if (known > 0) {
            found.getChildren().add(quiet(wording.get("exchange.known", known)));
        }
        found.getChildren().add(other());
        found.getChildren().add(quiet(text));
        return found;
    }

    private Button other() {
        var other = new Button(wording.get("exchange.choose_file"), new FontIcon(Feather.FOLDER));
        other.setMaxWidth(Double.MAX_VALUE);
        other.setOnAction(event -> controller.onChooseFile());
        return other;
    }

    /** A file on a stick that was put in: looked at first, taken in only then. */
    private Button offer(Path file) {
        var name = file.getFileName().toString();
        var text = PackageName.ofReceipt(name)
                .map(one -> wording.get("exchange.look_at_receipt", one.base()))
                .orElseGet(() -> wording.get("exchange.look_at", name));
        var look = new Button(text, new FontIcon(Feather.HARD_DRIVE));
        look.getStyleClass().add("found");
        look.setMaxWidth(Double.MAX_VALUE);
        look.setOnAction(event -> controller.onFile(file));
        return look;
    }

    private HBox actions() {
        var take = new Button(wording.get("exchange.take_in"));
        take.getStyleClass().add("accent");
        take.setOnAction(event -> controller.onTakeIn());
        var leave = new Button(wording.get("exchange.leave"));
        leave.setCancelButton(true);
        leave.setOnAction(event -> controller.onLeaveFile());
        return new HBox(8, take, leave);
    }

    /** Which package it is for stands before it is taken in: several may be under way. */
    private Node receipt(Receipt says) {
        var sign = new Label(wording.get("exchange.receipt_found"));
        sign.getStyleClass().add("known-name");
        var shown = new VBox(4, sign);
        if (says != null) {
            var made = LocalDate.ofInstant(Instant.parse(says.madeAt()), ZoneId.systemDefault());
            shown.getChildren()
                    .add(new Facts(wording)
                            .add("exchange.office", name(says.from()))
                            .addLtr("exchange.receipt_for", says.acknowledged().base())
                            .add("exchange.made_on", wording.formats().day(made)));
        }
        shown.getChildren().add(quiet(wording.get("exchange.receipt_text")));
        return shown;
    }

    private List<Node> done(Received received) {
        var shown = new ArrayList<Node>();
        var sign = new Label(
                wording.get(received.wasReceipt() ? "exchange.receipt_noted" : "exchange.taken"),
                new FontIcon(Feather.CHECK_CIRCLE));
        sign.getStyleClass().add("exchange-sign");
        shown.add(sign);
        shown.add(received.wasReceipt() ? receiptFacts(received) : facts(received));
        if (received.renewed()) {
            shown.add(quiet(wording.get("exchange.reference_renewed")));
        }
        received.warnings().forEach(warning -> shown.add(new Warning(wording, warning)));
        var aside = received.verdicts().setAside();
        if (aside > 0) {
            shown.add(
                    received.wasReceipt()
                            ? look("exchange.mend", aside, "exchange.look_at_mend", controller::onRegister)
                            : way("exchange.look_at_mend", controller::onRegister));
        }
        var conflicts = received.verdicts().conflicts();
        if (conflicts > 0) {
            shown.add(look("exchange.conflicts", conflicts, "exchange.look_at_conflicts", controller::onConflicts));
        }
        if (received.duplicates() > 0) {
            shown.add(look(
                    "exchange.duplicates",
                    received.duplicates(),
                    "exchange.look_at_duplicates",
                    controller::onDuplicates));
        }
        if (received.receipt() != null) {
            shown.add(quiet(wording.get("exchange.receipt_goes_back")));
        }
        var done = new Button(wording.get("exchange.done"));
        done.getStyleClass().add("accent");
        done.setOnAction(event -> controller.onLeaveFile());
        shown.add(done);
        return shown;
    }

    /** What came in and waits for a person, with the way to it. */
    private Node look(String key, long count, String way, Runnable go) {
        var sentence = new Sentence(wording.get(key, count));
        sentence.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
        return new VBox(8, sentence, way(way, go));
    }

    private Button way(String key, Runnable go) {
        var way = new Button(wording.get(key));
        way.getStyleClass().add(key.replace("exchange.", ""));
        way.setOnAction(event -> go.run());
        return way;
    }

    private Facts receiptFacts(Received received) {
        var facts = new Facts(wording)
                .add("exchange.office", name(received.from()))
                .add(
                        "exchange.acknowledged",
                        wording.formats().count(received.verdicts().applied()))
                .add("exchange.slices", wording.formats().count(received.slices()))
                .add("exchange.letters", wording.formats().count(received.letters()));
        if (received.asked() > 0) {
            facts.add("exchange.recalls", wording.formats().count(received.asked()));
        }
        if (received.scans() > 0) {
            facts.add("exchange.scans", wording.formats().count(received.scans()));
        }
        return facts;
    }

    private Facts facts(Received received) {
        var verdicts = received.verdicts();
        var facts = new Facts(wording)
                .add("exchange.office", name(received.from()))
                .add("exchange.applied", wording.formats().count(verdicts.applied()))
                .add("exchange.unchanged", wording.formats().count(verdicts.unchanged()));
        if (verdicts.merged() > 0) {
            facts.add("exchange.merged", wording.formats().count(verdicts.merged()));
        }
        if (verdicts.setAside() > 0) {
            facts.add("exchange.set_aside", wording.formats().count(verdicts.setAside()));
        }
        if (received.receipt() != null) {
            facts.addLtr("exchange.receipt", received.receipt().getFileName().toString());
        }
        return facts;
    }

    private String name(String office) {
        return model.offices().find(office).map(one -> one.name(wording.lang())).orElse(office);
    }

    private static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("quiet");
        return sentence;
    }
}
