package org.sanad.ui.dossier;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Problem;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;

/** The form of a dossier: head, sections at the side, the section, and the next step at the foot. */
final class DossierFormView {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final DossierFormModel model;
    private final DossierFormController controller;
    private final FormSections sections;
    private final FormParts parts;
    private final HistorySection history;
    private final OfficeTree offices;
    private final Node movedNote;
    private final Map<Section, Node> views = new EnumMap<>(Section.class);
    private final BorderPane pane = new BorderPane();
    private Node content = pane;

    DossierFormView(
            Texts texts,
            OfficeTree offices,
            DossierFormModel model,
            DossierFormController controller,
            FormParts parts,
            Node movedNote,
            Node resemblance,
            Node allHeld) {
        this.texts = texts;
        this.movedNote = movedNote;
        this.offices = offices;
        this.model = model;
        this.controller = controller;
        var fields = new FormFields(texts, model.fields, model.readOnly, controller::onLeaveField);
        this.sections = new FormSections(
                texts,
                offices,
                model.fields,
                fields,
                new CardNumber(texts, fields, model, controller).node(),
                resemblance,
                allHeld,
                model.communes);
        this.parts = parts;
        this.history = new HistorySection(texts, offices, model);
    }

    Node node() {
        pane.getStyleClass().add("dossier-form");
        pane.setTop(new VBox(
                new FormHead(texts, model, controller).node(),
                new ReceiptOffer(texts, model, controller).node(),
                new EarlierNote(texts, model, controller).node(),
                movedNote,
                banner()));
        pane.setLeft(closedWhileAsked(beside(new SectionBar(texts, model, controller, parts).node())));
        pane.setBottom(closedWhileAsked(new StepBar(texts, model, controller).node()));
        model.section.subscribe(section -> show());
        model.offer.subscribe(offer -> show());
        model.asked.subscribe((before, begun) -> {
            if (begun == null) {
                FirstField.focusIn(content); // keys need a place to go to
            }
        });
        model.cursor.subscribe(this::focus);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        new FormKeys(pane, model, controller).listen();
        return pane;
    }

    private void onKey(KeyEvent key) {
        if (SAVE.match(key)) {
            controller.onSave();
        } else if (NEXT.match(key)) {
            controller.onForward();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            controller.onLeave();
        } else {
            return;
        }
        key.consume();
    }

    /** Where a note above and a question below leave too little height, the names of the sections scroll, and the foot stays. */
    private static Node beside(Node sections) {
        var scroll = new ScrollArea(sections);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node closedWhileAsked(Node node) {
        node.disableProperty().bind(model.offer.isNotNull());
        return node;
    }

    /** Once the section that holds the field is laid out: before, its first field would take the cursor back. */
    private void focus(String field) {
        pane.applyCss();
        pane.layout();
        if (field != null && pane.lookup("#" + field) instanceof Control control && !Cursor.within(control)) {
            control.requestFocus();
            if (control instanceof TextField text) {
                text.end();
            }
        }
    }

    private void show() {
        content = model.offer.get() == null
                ? section(model.section.get())
                : new DraftQuestion(texts, offices, model.programmes, controller, model.offer.get()).node();
        if (model.offer.get() == null) {
            FirstField.focusIn(content);
        }
        var scroll = new ScrollArea(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        pane.setCenter(scroll);
    }

    private Node section(Section section) {
        return switch (section) {
            case PROJECT ->
                sections.project(asLast(), new SameEnterpriseView(texts, offices, model, controller).node());
            case PEOPLE -> sections.people();
            case PLAN -> sections.plan();
            case HISTORY -> history.node();
            default ->
                views.computeIfAbsent(
                        section, one -> parts.of(one).orElseThrow().view(texts));
        };
    }

    private Node asLast() {
        var said = new Sentence(texts.get("form.as_last"));
        said.getStyleClass().addAll("text-muted", "text-small");
        said.visibleProperty().bind(model.asLast);
        said.managedProperty().bind(model.asLast);
        return said;
    }

    private Node banner() {
        var lines = new VBox(4);
        lines.getStyleClass().add("form-banner");
        Runnable show = () -> {
            lines.getChildren().setAll(model.banner.stream().map(this::line).toList());
            lines.setVisible(!model.banner.isEmpty());
        };
        model.banner.subscribe(show);
        lines.managedProperty().bind(lines.visibleProperty());
        show.run();
        return lines;
    }

    private Node line(Problem problem) {
        var sentence = texts.of(problem);
        var next = texts.next(problem).map(text -> " " + text).orElse("");
        var label = new Sentence(sentence + next);
        label.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
        return label;
    }
}
