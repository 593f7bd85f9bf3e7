package org.sanad.ui.document;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.BackButton;

/** The page as it will be printed, and beside it what can be done with it. */
final class PrintView {
    private final PrintController controller;
    private final PrintModel model;
    private final Wording wording;

    PrintView(PrintController controller, PrintModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var pane = new BorderPane();
        pane.getStyleClass().add("print-screen");
        pane.setTop(new VBox(head(), new Banner(wording, model.problems.generalProperty())));
        var sheet = new SheetPane(wording, model.page, model.makingProperty(), controller::onPage);
        pane.setCenter(sheet.node());
        pane.setRight(new PrintPanel(controller, model, wording).node());
        return pane;
    }

    private HBox head() {
        var back = new BackButton(wording.texts(), controller::onBack);
        var title = new Label();
        title.getStyleClass().add("title-3");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.document.get().isEmpty()
                                ? ""
                                : wording.texts().word("document_kind", model.document.get()),
                        model.document));
        var head = new HBox(12, back, title);
        head.getStyleClass().add("form-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
