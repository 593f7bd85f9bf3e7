package org.sanad.ui.fund;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.fund.Waiver;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Problems;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** Tells a restored headquarters whom it still has to hear, and lets two people go on without an office. */
final class AwaitedCard {
    private final MoneyController controller;
    private final AwaitedModel model;
    private final Problems problems;
    private final OfficeTree offices;
    private final Wording wording;

    AwaitedCard(
            MoneyController controller, AwaitedModel model, Problems problems, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.problems = problems;
        this.offices = offices;
        this.wording = wording;
    }

    Node node() {
        var shown = model.shown.get();
        var title = new Label(wording.get("fund.awaited_title"));
        title.getStyleClass().add("heading");
        var names = shown.offices().stream().map(this::name).collect(Collectors.joining(" · "));
        var who = new Sentence(wording.get("fund.awaited_offices", names));
        who.setIcon(new FontIcon(Feather.CLOCK));
        var card = new VBox(12, title, who, quiet("fund.awaited_text"));
        shown.waiting().forEach(one -> card.getChildren().add(waiting(one)));
        if (model.proposes) {
            card.getChildren().addAll(quiet("fund.waive_text"), typing());
        }
        card.setId("awaited");
        card.getStyleClass().add("card");
        return card;
    }

    private Sentence quiet(String key) {
        var text = new Sentence(wording.get(key));
        text.getStyleClass().add("quiet");
        return text;
    }

    private String name(Office office) {
        return office.name(wording.lang());
    }

    private Node typing() {
        var office = new ChoiceField<>(model.shown.get().offices(), this::name);
        office.setId("waive-office");
        office.valueProperty().bindBidirectional(model.office);
        var reason = new TextField();
        reason.setId("waive-reason");
        reason.textProperty().bindBidirectional(model.reason);
        var waive = new Button(wording.get("fund.waive"));
        waive.setId("waive");
        waive.setMinWidth(Region.USE_PREF_SIZE);
        waive.setOnAction(event -> controller.onWaive());
        var why = new FormField(wording, "fund.waive_reason", reason, problems, "reason");
        HBox.setHgrow(why, Priority.ALWAYS);
        var line = new HBox(12, new FormField(wording, "fund.waive_whom", office, problems, "office"), why, waive);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private Node waiting(Waiver one) {
        var office = offices.find(one.office()).map(this::name).orElse(one.office());
        var words = new Sentence(wording.get(
                "fund.waive_waits",
                office,
                one.reason(),
                one.proposedBy(),
                wording.formats().day(one.proposedOn())));
        words.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, words);
        line.setAlignment(Pos.CENTER_LEFT);
        var mine = model.shown.get().mine().contains(one);
        if (mine || model.approves) {
            line.getChildren()
                    .add(button(
                            mine ? "proposal.take_back" : "proposal.refuse",
                            "refuse-waiver",
                            office,
                            () -> controller.onRefuseWaiver(one)));
        }
        if (model.approves && !mine) {
            line.getChildren()
                    .add(button("proposal.approve", "approve-waiver", office, () -> controller.onApproveWaiver(one)));
        }
        return line;
    }

    private Button button(String key, String id, String office, Runnable act) {
        var button = new Button(wording.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(wording.get(key) + ": " + office);
        button.setOnAction(event -> act.run());
        return button;
    }
}
