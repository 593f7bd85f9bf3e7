package org.sanad.ui.sync;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.sync.OtherCopyService;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.CardPage;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;

/** The two steps, one for each PC, and what came of the one that was taken here. */
final class CopyView {
    private final CopyController controller;
    private final CopyModel model;
    private final Wording wording;
    private final VBox result = new VBox(12);

    CopyView(CopyController controller, CopyModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var pane = new BorderPane();
        pane.setTop(new VBox(head(), new Banner(wording, model.problems.generalProperty())));
        var text = new Sentence(wording.get("copy.text"));
        text.getStyleClass().add("quiet");
        var keep = new Button(wording.get("copy.keep"), new FontIcon(Feather.SAVE));
        keep.setId("copy-keep");
        keep.setOnAction(event -> controller.onChooseFolder());
        var bring = new Button(wording.get("copy.bring"), new FontIcon(Feather.DOWNLOAD));
        bring.setId("copy-bring");
        bring.setOnAction(event -> controller.onChooseFile());
        for (var button : List.of(keep, bring)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(model.busy);
        }
        var card = new VBox(12, text, new FlowPane(12, 12, keep, bring), result);
        card.getStyleClass().add("card");
        card.setMaxWidth(760);
        var page = new VBox(16, card);
        page.getStyleClass().add("page");
        pane.setCenter(CardPage.scrolled(page));
        model.kept.subscribe(kept -> show());
        model.brought.subscribe(brought -> show());
        return pane;
    }

    private Node head() {
        var back = new BackButton(wording.texts(), controller::onBack);
        var title = new Label(wording.get("copy.title"));
        title.getStyleClass().add("title-3");
        var head = new HBox(12, back, title);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        result.getChildren().clear();
        var kept = model.kept.get();
        if (kept != null) {
            good(wording.get("copy.kept", kept.file().getFileName(), kept.entries()));
        }
        var brought = model.brought.get();
        if (brought != null) {
            good(wording.get("copy.brought", brought.written(), brought.here()));
            if (!brought.left().isEmpty()) {
                left(brought.left());
            }
        }
    }

    private void good(String words) {
        var sentence = new Sentence(words);
        sentence.setIcon(new FontIcon(Feather.CHECK));
        sentence.getStyleClass().add("exchange-good");
        result.getChildren().add(sentence);
    }

    private void left(List<OtherCopyService.Left> left) {
        var sentence = new Sentence(wording.get("copy.left", left.size()));
        sentence.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
        result.getChildren().add(sentence);
        left.stream()
                .filter(one -> one.number() != null)
                .distinct()
                .map(this::line)
                .forEach(result.getChildren()::add);
    }

    private Node line(OtherCopyService.Left one) {
        var open = new Button(one.number(), new FontIcon(Feather.FOLDER));
        open.getStyleClass().add("flat");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(wording.get("transfer.open") + ": " + one.number());
        open.setOnAction(event -> controller.onOpen(one.dossier()));
        return open;
    }
}
