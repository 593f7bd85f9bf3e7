package org.sanad.ui.activity;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.Front;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The year on top, the four fronts, the activities below. */
final class ActivitiesView extends StackPane {
    private final ActivitiesController controller;
    private final ActivitiesModel model;
    private final OfficeTree offices;
    private final Wording wording;
    private final StackPane form = new StackPane();
    private final VBox fronts = new VBox(16);
    private final VBox activities = new VBox(8);

    ActivitiesView(ActivitiesController controller, ActivitiesModel model, OfficeTree offices, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.offices = offices;
        this.wording = wording;
        var title = new Label(wording.get("activity.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("activity.text"));
        text.getStyleClass().add("quiet");
        var heading = new Label(wording.get("activity.noted"));
        heading.getStyleClass().add("heading");
        var column = new VBox(
                title,
                text,
                actions(),
                new Banner(wording, model.problems.generalProperty()),
                form,
                fronts,
                heading,
                activities);
        column.getStyleClass().add("page");
        column.setSpacing(16);
        model.shown.subscribe(this::show);
        model.begun.subscribe(begun -> showForm());
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node actions() {
        var years = new ComboBox<Integer>();
        years.setId("activity-year");
        years.setAccessibleText(wording.get("activity.year"));
        years.getItems()
                .setAll(IntStream.rangeClosed(OpeningBalance.SINCE, model.lastYear + 1)
                        .map(year -> OpeningBalance.SINCE + model.lastYear + 1 - year)
                        .boxed()
                        .toList());
        model.year.subscribe(years::setValue);
        years.setOnAction(event -> controller.onYear(years.getValue()));
        var name = new Label(wording.get("activity.year"));
        name.setLabelFor(years);
        var line = new HBox(12, name, years);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.writes) {
            line.getChildren().add(button("activity.note", Feather.PLUS, "note-activity", controller::onBegin));
        }
        if (model.aims) {
            line.getChildren().add(button("activity.targets", Feather.TARGET, "set-targets", controller::onTargets));
        }
        return line;
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private void showForm() {
        form.getChildren().clear();
        form.setManaged(model.begun.get() != null);
        if (model.begun.get() != null) {
            form.getChildren().add(new ActivityForm(controller, model, wording).node());
        }
    }

    private void show(ActivitiesModel.Shown shown) {
        var card = new FrontCard(wording);
        fronts.getChildren().clear();
        for (var front : Front.values()) {
            var node = card.node(front, shown.record().lines());
            if (front == Front.HISTORICAL && !shown.record().spaces().isEmpty()) {
                node.getChildren().addAll(new SpacesTable(wording, this::foreign).nodes(shown.record()));
            }
            fronts.getChildren().add(node);
        }
        activities
                .getChildren()
                .setAll(shown.activities().stream().map(this::line).toList());
        if (shown.activities().isEmpty()) {
            activities
                    .getChildren()
                    .add(new EmptyState(
                            Feather.CALENDAR, wording.get("activity.none"), wording.get("activity.none_text")));
        }
    }

    private Node line(Activity one) {
        var day = new Label(wording.formats().day(one.heldOn()));
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.getStyleClass().add("quiet");
        var words = new Sentence(words(one));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(16, day, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        line.getStyleClass().add("card");
        if (model.writes && one.office().equals(model.office)) {
            if (!one.withdrawn()) {
                line.getChildren().add(flat("activity.correct", day, () -> controller.onCorrect(one)));
            }
            line.getChildren()
                    .add(flat(
                            one.withdrawn() ? "activity.take_back" : "activity.withdraw",
                            day,
                            () -> controller.onWithdraw(one)));
        }
        return line;
    }

    private String words(Activity one) {
        var people = one.women() == null
                ? wording.get("activity.people_count", one.people())
                : wording.get("activity.people_women", one.people(), one.women());
        var said = new StringBuilder(wording.get("activity_kind." + one.kind().code()));
        add(said, one.title());
        add(said, one.place());
        add(said, AudienceWords.of(one.audience(), wording));
        add(said, people);
        add(said, foreign(one.office()));
        if (one.withdrawn()) {
            add(said, wording.get("activity.withdrawn"));
        }
        return said.toString();
    }

    /** Name of an office other than that of the screen; null for that one. */
    private String foreign(String office) {
        return office.equals(model.office)
                ? null
                : offices.find(office).map(one -> one.name(wording.lang())).orElse(office);
    }

    private static void add(StringBuilder said, String part) {
        if (part != null) {
            said.append(" · ").append(part);
        }
    }

    private Button flat(String key, Label of, Runnable act) {
        var button = new Button(wording.get(key));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + of.getText());
        button.setOnAction(event -> act.run());
        return button;
    }
}
