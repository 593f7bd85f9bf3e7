package org.sanad.ui.dossier;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** The timeline of a dossier: who did what when, with each field before and after. */
final class HistorySection {

    private final Texts texts;
    private final DossierFormModel model;
    private final ChangeWords words;
    private final VBox page = new VBox(0);

    HistorySection(Texts texts, OfficeTree offices, DossierFormModel model) {
        this.texts = texts;
        this.model = model;
        this.words = new ChangeWords(texts, offices, model);
        page.getStyleClass().add("form-page");
        page.setMaxWidth(860);
        model.history.subscribe(this::show);
        show();
    }

    Node node() {
        return page;
    }

    private void show() {
        page.getChildren().clear();
        if (model.history.isEmpty()) {
            var none = new Label(texts.get("history.none"));
            none.getStyleClass().addAll("text-muted", "empty-note");
            page.getChildren().add(none);
        }
        model.history.forEach(event -> page.getChildren().add(event(event)));
    }

    private Node event(HistoryEvent event) {
        var what = new Label(texts.get("action." + event.action()));
        what.getStyleClass().add("title-4");
        var when = Formats.moment(event.at().atZone(ZoneId.systemDefault()));
        var who = new HBox(6, quiet(event.by()), quiet("·"), quiet(when)); // apart, or a name turns the date round
        var lines = new VBox(4);
        event.changes().stream()
                .filter(words::shown)
                .forEach(change -> lines.getChildren().add(change(change)));
        lines.setManaged(!lines.getChildren().isEmpty());
        var box = new VBox(6, what, who, lines);
        if (event.setAside()) {
            box.getChildren().add(1, mark("history.set_aside"));
        }
        if (event.ahead(model.today.get())) {
            box.getChildren().add(2, mark("history.ahead"));
        }
        box.getStyleClass().add("timeline-event");
        return box;
    }

    private Node mark(String key) {
        var said = new Sentence(texts.get(key));
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), said);
        line.getStyleClass().addAll("mark", "warning");
        return line;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("text-muted", "text-small");
        return label;
    }

    private Node change(HistoryEvent.FieldChange change) {
        var field = new Sentence(texts.get("field." + change.field()));
        field.getStyleClass().add("text-muted");
        field.setMinWidth(180);
        field.setPrefWidth(180);
        var line = new HBox(12, field);
        if (!change.created() && change.before() != null) {
            var before = new Sentence(words.value(change.field(), change.before()));
            before.getStyleClass().add("value-before");
            line.getChildren().addAll(before, new Label(texts.lang().rightToLeft() ? "←" : "→"));
        }
        var after = new Sentence(
                change.after() == null ? texts.get("history.empty") : words.value(change.field(), change.after()));
        HBox.setHgrow(after, Priority.ALWAYS);
        line.getChildren().add(after);
        return line;
    }
}
