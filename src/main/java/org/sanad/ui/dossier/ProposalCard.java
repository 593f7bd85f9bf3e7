package org.sanad.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.subsidy.Proposal;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** What waits for a second person: what, by whom, since when; and, for whom it concerns, the decision. */
final class ProposalCard {
    private final Texts texts;
    private final SupportModel model;
    private final SupportController controller;
    private final Proposal proposal;

    ProposalCard(Texts texts, SupportModel model, SupportController controller, Proposal proposal) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        this.proposal = proposal;
    }

    Node node() {
        var formats = new Formats(texts.lang());
        var key = proposal.awardId() == null ? "proposal.award" : "proposal.payment";
        var title = new Label(texts.get(key, formats.money(proposal.content().amount())));
        title.getStyleClass().add("title-4");
        var since =
                new Sentence(texts.get("proposal.since", proposal.proposedBy(), formats.day(proposal.proposedOn())));
        since.setIcon(new FontIcon(Feather.CLOCK));
        var card = new VBox(12, title, facts(), since);
        card.getStyleClass().addAll("form-card", "form-card-active");
        if (controller.decides(proposal)) {
            card.getChildren().add(decision(true));
        } else if (controller.proposed(proposal)) {
            card.getChildren().add(decision(false));
        }
        return card;
    }

    private Node facts() {
        var facts = new VBox(4);
        new SupportWords(texts, model)
                .proposed(proposal)
                .forEach(line -> facts.getChildren().add(new Sentence(line)));
        facts.setId("proposed");
        return facts;
    }

    /** Who proposed may take it back; another person approves or refuses. */
    private Node decision(boolean approves) {
        var fields = SupportSection.fields(texts, model.decision);
        var reason = fields.textCalled("reason", approves ? "proposal.refusal_reason" : "proposal.back_reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var refuse = new Button(texts.get(approves ? "proposal.refuse" : "proposal.take_back"));
        refuse.setId("refuse-proposal");
        refuse.setOnAction(event -> controller.onRefuse(proposal));
        var line = new HBox(8, refuse);
        if (approves) {
            var approve = new Button(texts.get("proposal.approve"), new FontIcon(Feather.CHECK));
            approve.setId("approve-proposal");
            approve.getStyleClass().add("accent");
            approve.setOnAction(event -> controller.onApprove(proposal));
            line.getChildren().add(approve);
        }
        return new VBox(8, reason, line);
    }
}
