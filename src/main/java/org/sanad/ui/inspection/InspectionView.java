package org.sanad.ui.inspection;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.finding.Finding;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.proof.ProofService;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The proof, who looked, and the findings, the earliest due first. */
final class InspectionView extends StackPane {
    private final InspectionController controller;
    private final InspectionModel model;
    private final OfficeTree offices;
    private final Wording wording;
    private final VBox proof = new VBox(8);
    private final VBox findings = new VBox(12);

    InspectionView(InspectionController controller, InspectionModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
        var title = new Label(wording.get("nav.inspection"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("finding.text"));
        text.getStyleClass().add("quiet");
        var column =
                new VBox(title, text, new Banner(wording, model.problems.generalProperty()), proofCard(), findings);
        column.getStyleClass().addAll("page", "settings-column");
        model.proof.subscribe(this::show);
        model.findings.subscribe(this::showFindings);
        model.raising.subscribe(begun -> showFindings());
        model.answering.subscribe(one -> showFindings());
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node proofCard() {
        var heading = new Label(wording.get("backup.proof"));
        heading.getStyleClass().add("heading");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.proving);
        bar.managedProperty().bind(model.proving);
        var prove = button("backup.verify", Feather.SHIELD, "prove", controller::onProve);
        prove.disableProperty().bind(model.proving);
        var buttons = new HBox(8, prove);
        if (model.inspects) {
            buttons.getChildren().add(button("finding.accesses", Feather.EYE, "accesses", controller::onAccesses));
        }
        var card = new VBox(12, heading, bar, proof, buttons);
        card.getStyleClass().add("card");
        return card;
    }

    private void show(InspectionModel.Proved proved) {
        proof.getChildren().clear();
        if (proved == null) {
            proof.getChildren().add(sentence(wording.get("backup.proof_text"), null, "quiet"));
        } else {
            show(proved.proof());
            var at = Formats.moment(proved.at());
            proof.getChildren().add(sentence(wording.get("finding.proved_at", at), null, "quiet"));
        }
    }

    private void show(ProofService.Proof result) {
        if (result.ok()) {
            proof.getChildren()
                    .addAll(
                            sentence(
                                    wording.get("backup.proved", result.rows(), result.entries()),
                                    Feather.CHECK_CIRCLE,
                                    "success"),
                            Ltr.label(result.digest(), wording.lang().rightToLeft()));
        } else {
            result.findings()
                    .forEach(found -> proof.getChildren()
                            .add(sentence(wording.of(found.problem()), Feather.ALERT_TRIANGLE, "danger")));
        }
    }

    private void showFindings() {
        findings.getChildren().clear();
        var heading = new Label(wording.get("finding.title"));
        heading.getStyleClass().add("heading");
        findings.getChildren().add(heading);
        if (model.raising.get()) {
            findings.getChildren().add(new FindingForm(controller, model, offices, wording).raising());
        } else if (model.inspects) {
            findings.getChildren().add(button("finding.raise", Feather.PLUS, "raise", controller::onBegin));
        }
        if (model.findings.isEmpty()) {
            findings.getChildren()
                    .add(new EmptyState(
                            Feather.CHECK_SQUARE, wording.get("finding.none"), wording.get("finding.none_text")));
        }
        model.findings.forEach(finding -> findings.getChildren().add(card(finding)));
    }

    private Node card(Finding finding) {
        var formats = wording.formats();
        var office = new Label(name(finding.office()));
        office.getStyleClass().add("heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var state = sentence(state(finding), icon(finding), style(finding));
        var card = new VBox(
                8,
                new HBox(12, office, space, state),
                new Sentence(finding.words()),
                sentence(raised(finding), null, "quiet"));
        if (finding.answer() != null) {
            card.getChildren()
                    .addAll(
                            sentence(
                                    wording.get(
                                            "finding.answered_by",
                                            finding.answeredBy(),
                                            formats.day(finding.answeredOn())),
                                    Feather.CORNER_DOWN_RIGHT,
                                    "quiet"),
                            new Sentence(finding.answer()));
        }
        if (finding.id().equals(model.answering.get())) {
            card.getChildren().add(new FindingForm(controller, model, offices, wording).answering());
        } else {
            card.getChildren().add(actions(finding));
        }
        card.getStyleClass().add("card");
        return card;
    }

    private Node actions(Finding finding) {
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        if (finding.dossier() != null) {
            line.getChildren()
                    .add(button("finding.open", Feather.FOLDER, "open-dossier", () -> controller.onOpen(finding)));
        }
        var own = finding.owner().equals(model.office) && !finding.closed();
        var about = finding.office().equals(model.office) && !finding.closed();
        if ((own || about) && model.answers) {
            line.getChildren()
                    .add(button(
                            "finding.to_answer", Feather.EDIT_3, "answer", () -> controller.onBeginAnswer(finding)));
        }
        if (own && model.inspects) {
            line.getChildren().add(button("finding.close", Feather.CHECK, "close", () -> controller.onClose(finding)));
        }
        return line;
    }

    /** By whom; the office too, where another raised it. */
    private String raised(Finding finding) {
        var day = wording.formats().day(finding.raisedOn());
        return finding.owner().equals(model.office)
                ? wording.get("finding.raised", finding.raisedBy(), day)
                : wording.get("finding.raised_at", finding.raisedBy(), name(finding.owner()), day);
    }

    private String name(String office) {
        return offices.find(office).map(one -> one.name(wording.lang())).orElse(office);
    }

    private String state(Finding finding) {
        var formats = wording.formats();
        if (finding.closed()) {
            return wording.get("finding.closed_on", formats.day(finding.closedOn()), finding.closedBy());
        }
        if (finding.overdue(model.today)) {
            return wording.get("finding.overdue", formats.day(finding.dueOn()));
        }
        return wording.get(
                finding.answer() == null ? "finding.due_by" : "finding.answered", formats.day(finding.dueOn()));
    }

    private Feather icon(Finding finding) {
        return finding.closed()
                ? Feather.CHECK_CIRCLE
                : finding.overdue(model.today) ? Feather.ALERT_TRIANGLE : Feather.CLOCK;
    }

    private String style(Finding finding) {
        return finding.closed() ? "success" : finding.overdue(model.today) ? "danger" : "waiting";
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private static Sentence sentence(String words, Feather icon, String style) {
        var sentence = new Sentence(words);
        if (icon == null) {
            sentence.getStyleClass().add(style);
        } else {
            var sign = new FontIcon(icon);
            sign.getStyleClass().add(style);
            sentence.setIcon(sign);
        }
        return sentence;
    }
}
