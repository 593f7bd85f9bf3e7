package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.dossier.Visit;
import org.sanad.core.dossier.VisitRules;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.Sentence;

/** The visits, the newest first; whether one is overdue; the one that is being typed. */
final class VisitsView {
    private final Texts texts;
    private final Formats formats;
    private final VisitsModel model;
    private final VisitsController controller;
    private final FormPage page = new FormPage(this::build);

    VisitsView(Texts texts, VisitsModel model, VisitsController controller) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
        this.controller = controller;
        model.file.subscribe(file -> page.rebuild());
        model.periods.subscribe(periods -> page.rebuild());
        model.adding.subscribe((before, begun) -> page.rebuild(!begun));
        model.takingBack.subscribe((before, begun) -> page.rebuild(begun == null));
    }

    Node node() {
        return page;
    }

    private void build() {
        var file = model.file.get();
        if (file == null || !VisitRules.may(file)) {
            page.getChildren().add(quiet(texts.get("visit.not_yet")));
            return;
        }
        if (model.overdue()) {
            var overdue =
                    new Sentence(texts.get("visit.overdue", model.periods.get().monthsBetweenVisits()));
            overdue.setIcon(new FontIcon(Feather.ALERT_CIRCLE));
            page.getChildren().add(overdue);
        }
        if (model.adding.get()) {
            page.getChildren().add(form());
        } else if (!model.readOnly.get()) {
            page.getChildren().add(add());
        }
        if (file.visits().isEmpty()) {
            page.getChildren().add(quiet(texts.get("visit.none")));
        }
        file.visits().reversed().forEach(visit -> page.getChildren().add(card(visit)));
    }

    private Node add() {
        var add = new Button(texts.get("visit.add"), new FontIcon(Feather.PLUS));
        add.setId("add-visit");
        add.setOnAction(event -> controller.onAdd());
        return add;
    }

    private Node form() {
        var fields = SupportSection.fields(texts, model.typed);
        var form = new VBox(
                16,
                FormSections.row(
                        fields.latin("visited_on"),
                        fields.radio("trading", List.of("yes", "no"), code -> texts.word("trading", code))),
                FormSections.row(fields.latin("jobs"), fields.latin("family_jobs"), fields.latin("women_jobs")),
                fields.text("remarks"),
                SupportSection.buttons(texts, "visit.keep", controller::onKeep, controller::onDiscard));
        form.getStyleClass().addAll("form-card", "form-card-active");
        FirstField.focusIn(form);
        return form;
    }

    private Node card(Visit visit) {
        var on = new Label(formats.day(visit.on()));
        on.getStyleClass().add("title-4");
        var state = new Label(texts.word("trading", visit.trading() ? "yes" : "no"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, on, state, space);
        var card =
                new VBox(8, head, new Sentence(texts.get("visit.jobs", visit.jobs(), visit.family(), visit.women())));
        if (visit.remarks() != null) {
            card.getChildren().add(quiet(visit.remarks()));
        }
        if (visit.id().equals(model.takingBack.get())) {
            card.getChildren().add(takeBack(visit));
        } else if (!model.readOnly.get() && !model.adding.get()) {
            head.getChildren().add(begin(visit));
        }
        card.getStyleClass().add("form-card");
        return card;
    }

    private Node begin(Visit visit) {
        var begin = new Button(texts.get("visit.take_back"));
        begin.getStyleClass().add("flat");
        begin.setId("take-back");
        begin.setOnAction(event -> controller.onBeginTakeBack(visit));
        return begin;
    }

    private Node takeBack(Visit visit) {
        var fields = SupportSection.fields(texts, model.taking);
        var reason = fields.text("reason");
        FirstField.focusIn(reason);
        return new VBox(
                12,
                reason,
                SupportSection.buttons(
                        texts, "visit.take_back", () -> controller.onTakeBack(visit.id()), controller::onDiscard));
    }

    private static Sentence quiet(String text) {
        var sentence = new Sentence(text);
        sentence.getStyleClass().add("text-muted");
        return sentence;
    }
}
