package org.sanad.ui.person;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.extract.PersonExtract;
import org.sanad.core.office.OfficeTree;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;

/** What is held, a card for each kind; the button that saves it for the person. */
final class PersonView {
    private final PersonController controller;
    private final PersonModel model;
    private final Wording wording;
    private final OfficeTree offices;
    private final VBox cards = new VBox(16);
    private final Sentence saved = new Sentence();

    PersonView(PersonController controller, PersonModel model, Wording wording, OfficeTree offices) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.offices = offices;
    }

    Node node() {
        var pane = new BorderPane();
        pane.setTop(new VBox(head(), new Banner(wording, model.problem)));
        cards.getStyleClass().add("page");
        cards.setMaxWidth(860);
        pane.setCenter(CardPage.scrolled(cards));
        model.extract.subscribe(this::show);
        saved.setIcon(new FontIcon(Feather.CHECK));
        model.saved.subscribe(file -> {
            saved.setVisible(file != null);
            saved.setManaged(file != null);
            saved.setText(file == null ? "" : wording.get("extract.saved", file.getFileName()));
        });
        return pane;
    }

    private Node head() {
        var back = new BackButton(wording.texts(), controller::onBack);
        var title = new Label(wording.get("extract.title"));
        title.getStyleClass().add("title-3");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var print = new Button(wording.get("extract.print"), new FontIcon(Feather.PRINTER));
        print.setId("print-extract");
        print.getStyleClass().add("accent");
        print.setMinWidth(Region.USE_PREF_SIZE);
        print.disableProperty().bind(model.extract.isNull());
        print.setOnAction(event -> controller.onPrint());
        var save = new Button(wording.get("extract.save_button"), new FontIcon(Feather.SAVE));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.extract.isNull());
        save.setOnAction(event -> controller.onSave());
        var head = new HBox(12, back, title, room, save, print);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(PersonExtract extract) {
        cards.getChildren().clear();
        if (extract == null) {
            return;
        }
        var words = new PersonWords(wording, offices);
        var about = new Sentence(wording.get("extract.about"));
        about.getStyleClass().add("quiet");
        cards.getChildren().addAll(saved, about);
        add("extract.records", extract.records().stream().map(words::record).toList());
        cards.getChildren().add(dossiers(extract, words));
        add("extract.links", extract.links().stream().map(words::link).toList());
        add("extract.history", extract.history().stream().map(words::event).toList());
        add("extract.accesses", extract.accesses().stream().map(words::access).toList());
    }

    private void add(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            var card = card(key, lines.size());
            lines.forEach(line -> card.getChildren().add(new Sentence(line)));
            cards.getChildren().add(card);
        }
    }

    private Node dossiers(PersonExtract extract, PersonWords words) {
        var card = card("extract.dossiers", extract.taken().size());
        for (var taken : extract.taken()) {
            var number =
                    Ltr.label(taken.file().dossier().number(), wording.lang().rightToLeft());
            number.setMinWidth(Region.USE_PREF_SIZE);
            var line = new Sentence(words.dossier(taken));
            HBox.setHgrow(line, Priority.ALWAYS);
            var open = new Button(wording.get("resemblance.open"));
            open.getStyleClass().add("small");
            open.setMinWidth(Region.USE_PREF_SIZE);
            open.setAccessibleText(wording.get("resemblance.open") + ", "
                    + taken.file().dossier().number());
            open.setOnAction(event -> controller.onOpen(taken));
            var row = new HBox(12, number, line, open);
            row.setAlignment(Pos.TOP_LEFT);
            card.getChildren().add(row);
        }
        return card;
    }

    private VBox card(String key, int count) {
        var heading = new Label(wording.get(key, count));
        heading.getStyleClass().add("heading");
        var card = new VBox(8, heading);
        card.getStyleClass().add("card");
        return card;
    }
}
