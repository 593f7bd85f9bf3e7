package org.sanad.ui.office;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PartsHead;
import org.sanad.ui.widget.Segments;

/** One part at a time fills the page: the offices, a month of them; or what is being typed. */
final class OfficesView extends StackPane {
    private final OfficesController controller;
    private final OfficesModel model;
    private final Wording wording;
    private final StackPane body = new StackPane();

    OfficesView(OfficesController controller, OfficesModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var text = new Sentence(wording.get("office.about"));
        text.getStyleClass().add("quiet");
        var column = new VBox(head(), text, new Banner(wording, model.problems.generalProperty()), body);
        column.getStyleClass().add("fixed-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        model.page.subscribe(page -> show());
        model.typing.subscribe(typing -> show());
        model.list.subscribe(list -> show());
        getChildren().add(column);
    }

    private Node head() {
        var parts = new Segments<>(
                List.of(OfficesModel.Page.values()),
                model.page,
                page -> wording.get("office.page." + page.name().toLowerCase(Locale.ROOT)));
        var line = new PartsHead(wording.get("nav.offices"), parts);
        if (model.edits) {
            var add = button("office.add", Feather.PLUS, "add-office");
            add.setOnAction(event -> controller.onAdd());
            var list = button("office.list_import", Feather.FILE_PLUS, "import-offices");
            list.setOnAction(event -> controller.onChooseList());
            line.getChildren().addAll(add, list);
        }
        return line;
    }

    private Button button(String key, Ikon icon, String id) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show() {
        if (model.typing.get()) {
            body.getChildren().setAll(scrolled(new OfficeForm(controller, model, wording).node()));
        } else if (model.list.get() != null) {
            body.getChildren().setAll(scrolled(new OfficeListCard(controller, model.list.get(), wording).node()));
        } else {
            body.getChildren()
                    .setAll(
                            switch (model.page.get()) {
                                case GLANCE -> new GlancePane(controller, model, wording);
                                case MONTH -> new MonthPane(controller, model, wording);
                                case PUBLICATION -> new PublicationPane(controller, model, wording);
                            });
        }
    }

    private static Node scrolled(Node form) {
        var scroll = new ScrollArea(form);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
