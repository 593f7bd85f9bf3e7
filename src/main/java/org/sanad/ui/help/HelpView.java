package org.sanad.ui.help;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.Passage;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Sight;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;

/** The pages at the side, the chosen one beside them. */
final class HelpView extends HBox {
    private final HelpController controller;
    private final ObservableValue<Topic> topic;
    private final Guide guide;
    private final ScrollPane page = new ScrollArea();

    HelpView(HelpController controller, ObservableValue<Topic> topic, Guide guide, Wording wording) {
        this.controller = controller;
        this.topic = topic;
        this.guide = guide;
        page.setFitToWidth(true);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(contents(wording), page);
        Cursor.into(page); // the arrow keys turn the page
        topic.subscribe(this::show);
    }

    private Node contents(Wording wording) {
        var title = new Label(wording.get("nav.help"));
        title.getStyleClass().add("heading");
        var head = new HBox(8, new BackButton(wording.texts(), controller::onBack), title);
        head.setAlignment(Pos.CENTER_LEFT);
        var list = new VBox(2, head);
        list.setPadding(new Insets(24));
        var group = new ToggleGroup();
        for (var one : Topic.values()) {
            var button = new ToggleButton(guide.page(one).title());
            button.setId("topic-" + one.code());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.getStyleClass().add("section-button");
            button.setOnAction(event -> {
                button.setSelected(true);
                controller.onTopic(one);
            });
            topic.subscribe(now -> button.setSelected(now == one));
            list.getChildren().add(button);
        }
        var scroll = new ScrollArea(list);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setPrefWidth(440);
        topic.subscribe(now -> see(group));
        scroll.viewportBoundsProperty().subscribe(size -> see(group));
        return scroll;
    }

    /** F1 may open any page: its name is seen among those at the side. */
    private static void see(ToggleGroup group) {
        if (group.getSelectedToggle() instanceof Node chosen) {
            Sight.soon(chosen);
        }
    }

    private static Node line(Guide.Line line) {
        if (!line.head()) {
            return new Passage(line.phrases());
        }
        var head = new Sentence(line.text());
        head.label().getStyleClass().add("heading");
        return head;
    }

    private void show(Topic chosen) {
        var told = guide.page(chosen);
        var title = new Label(told.title());
        title.getStyleClass().add("title");
        var column = new VBox(16, title);
        told.lines().forEach(line -> column.getChildren().add(line(line)));
        column.getStyleClass().addAll("page", "settings-column");
        page.setContent(column);
        page.setVvalue(0);
    }
}
