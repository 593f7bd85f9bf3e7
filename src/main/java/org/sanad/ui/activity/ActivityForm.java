package org.sanad.ui.activity;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.core.activity.ActivityKind;
import org.sanad.core.activity.Audience;
import org.sanad.core.activity.Goal;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Because;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.DayField;
import org.sanad.ui.widget.Suggestions;

/** What is typed of an activity, or of the targets of a year. */
final class ActivityForm {
    private final ActivitiesController controller;
    private final ActivitiesModel model;
    private final Wording wording;

    ActivityForm(ActivitiesController controller, ActivitiesModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var targets = model.begun.get() == ActivitiesModel.Begun.TARGETS;
        var title = new Label(
                targets
                        ? wording.get("activity.targets_of", String.valueOf(model.aimedYear))
                        : wording.get(model.corrected == null ? "activity.note" : "activity.correction"));
        title.getStyleClass().add("heading");
        var text = new Sentence(wording.get(targets ? "activity.targets_text" : "activity.note_text"));
        text.getStyleClass().add("quiet");
        var card = new VBox(12, title, text);
        card.getStyleClass().add("card");
        card.getChildren().addAll(targets ? targets() : activity());
        card.getChildren().add(buttons());
        return FirstField.in(card);
    }

    private List<Node> activity() {
        var kinds =
                new ChoiceField<>(List.of(ActivityKind.values()), kind -> wording.get("activity_kind." + kind.code()));
        kinds.valueProperty().bindBidirectional(model.kind);
        var day = new DayField(wording);
        day.valueProperty().bindBidirectional(model.heldOn);
        var title = new TextField();
        title.textProperty().bindBidirectional(model.title);
        var place = new TextField();
        place.textProperty().bindBidirectional(model.place);
        Suggestions.offer(place, model.places);
        var words = new HBox(16, wide("activity.words", title, "title"), wide("activity.place", place, "place"));
        var told = new Because(words);
        model.kind.subscribe(kind -> told.say(model.onlyCounted() ? wording.get("activity.words_not_kept") : null));
        return List.of(
                new HBox(16, wide("activity.kind", kinds, "kind"), wide("activity.day", day, "held_on")),
                told,
                new HBox(
                        16,
                        count("activity.people", model.people, "people"),
                        count("activity.women", model.women, "women"),
                        audience()));
    }

    /** What was chosen stays while another kind is looked at, and is kept only where it applies. */
    private Node audience() {
        var codes = Stream.of(Audience.values()).map(Audience::code).toList();
        var choice = new ChoiceField<>(codes, code -> AudienceWords.of(code, wording));
        choice.valueProperty().bindBidirectional(model.audience);
        var field = wide("activity.audience", choice, "audience");
        var told = new Because(field);
        HBox.setHgrow(told, Priority.ALWAYS);
        model.kind.subscribe(
                kind -> told.say(model.inMemorySpace() ? null : wording.get("activity.audience_elsewhere")));
        return told;
    }

    private List<Node> targets() {
        var fields = new FlowPane(16, 12);
        for (var goal : Goal.values()) {
            var field = count("goal." + goal.code(), model.typedAims.get(goal), goal.code());
            field.setPrefWidth(230);
            fields.getChildren().add(field);
        }
        return List.of(fields);
    }

    private FormField count(String key, StringProperty value, String name) {
        var field = Ltr.field(new TextField());
        field.textProperty().bindBidirectional(value);
        return wide(key, field, name);
    }

    private FormField wide(String key, Control control, String name) {
        control.setId("activity-" + name);
        var field = new FormField(wording, key, control, model.problems, name);
        field.setPrefWidth(240);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node buttons() {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get("activity.keep"));
        yes.setId("keep-activity");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> controller.onKeep());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
