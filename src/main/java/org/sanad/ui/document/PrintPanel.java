package org.sanad.ui.document;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.document.DocumentKind;
import org.sanad.text.Problem;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;

/** Language of the document, printer, and file. */
final class PrintPanel {
    private static final int MOST_COPIES = 20;

    private final PrintController controller;
    private final PrintModel model;
    private final Wording wording;

    PrintPanel(PrintController controller, PrintModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
    }

    Node node() {
        var panel = new VBox(16, languages(), printing(), saving());
        panel.getStyleClass().add("print-panel");
        var scroll = new ScrollArea(panel);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(320);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(scroll, done());
    }

    private VBox languages() {
        var group = new ToggleGroup();
        var box = card("print.language");
        for (var language : PrintLanguage.values()) {
            var button = new RadioButton(wording.texts().word("print_language", language.code()));
            button.setToggleGroup(group);
            button.setSelected(language == model.language.get());
            button.setOnAction(event -> controller.onLanguage(language));
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox printing() {
        var printer = new ChoiceField<>(model.printers, name -> name);
        printer.setItems(model.printers);
        printer.valueProperty().bindBidirectional(model.printer);
        var copies = new Spinner<Integer>(1, MOST_COPIES, model.copies.get());
        copies.getEditor().setAccessibleText(wording.get("print.copies"));
        copies.getValueFactory().valueProperty().subscribe(count -> model.copies.set(count));
        var print = new Button(wording.get("print.print"), new FontIcon(Feather.PRINTER));
        print.setId("print-now");
        print.getStyleClass().add("accent");
        print.disableProperty().bind(notReady().or(model.printer.isNull()));
        print.setOnAction(event -> controller.onPrint());
        var none = new Sentence(wording.get("print.no_printer"));
        none.getStyleClass().add("quiet");
        none.visibleProperty().bind(Bindings.isEmpty(model.printers));
        none.managedProperty().bind(none.visibleProperty());
        var fields = new VBox(
                12,
                new FormField(wording, "print.printer", printer, model.problems, "printer"),
                new FormField(wording, "print.copies", copies, model.problems, "copies"),
                print);
        fields.visibleProperty().bind(none.visibleProperty().not());
        fields.managedProperty().bind(fields.visibleProperty());
        var box = card("print.paper");
        box.getChildren().addAll(none, fields);
        return box;
    }

    private VBox saving() {
        var clear = new Sentence("");
        model.document.subscribe(code -> clear.setText(wording.get(
                code.isEmpty() || DocumentKind.of(code).personal() ? "print.in_clear" : "print.without_people")));
        clear.getStyleClass().add("quiet");
        var save = new Button(wording.get("print.save"), new FontIcon(Feather.SAVE));
        save.setId("save-pdf");
        save.disableProperty().bind(notReady());
        save.setOnAction(event -> controller.onSave());
        var box = card("print.file");
        box.getChildren().addAll(clear, save);
        return box;
    }

    private BooleanBinding notReady() {
        return model.paper.isNull().or(model.makingProperty());
    }

    /** Below what is scrolled, in sight on the smallest screen too. */
    private Sentence done() {
        var done = new Sentence("");
        done.setId("done");
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        done.getStyleClass().addAll("success", "below-page");
        done.managedProperty().bind(done.visibleProperty());
        model.done.subscribe((Problem said) -> {
            done.setText(said == null ? "" : wording.of(said));
            done.setVisible(said != null);
        });
        return done;
    }

    private VBox card(String key) {
        var heading = new Label(wording.get(key));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading);
        card.getStyleClass().add("card");
        return card;
    }
}
