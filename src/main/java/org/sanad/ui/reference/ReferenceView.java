package org.sanad.ui.reference;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ListTable;
import org.sanad.ui.widget.PartsHead;
import org.sanad.ui.widget.Segments;

/** One part at a time fills the page: programmes, donors with what each gave, papers; or what is being typed. */
final class ReferenceView extends StackPane {
    private final ReferenceController controller;
    private final ReferenceModel model;
    private final Wording wording;
    private final VBox body = new VBox(12);

    ReferenceView(ReferenceController controller, ReferenceModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var edits = model.keepsMoney || model.keepsPapers;
        var text = new Sentence(wording.get(edits ? "reference.about" : "reference.about_read"));
        text.getStyleClass().add("quiet");
        var column = new VBox(head(), text, new Banner(wording, model.problems.generalProperty()), body);
        column.getStyleClass().add("fixed-page");
        VBox.setVgrow(body, Priority.ALWAYS);
        model.page.subscribe(page -> show());
        model.typing.subscribe(typing -> show());
        model.programmes.subscribe(this::show);
        getChildren().add(column);
    }

    private Node head() {
        var parts = new Segments<>(
                List.of(ReferenceModel.Page.values()),
                model.page,
                page -> wording.get("reference.page." + page.name().toLowerCase(Locale.ROOT)));
        var line = new PartsHead(wording.get("nav.reference"), parts);
        if (model.keepsMoney || model.keepsPapers) {
            var add = new Button(null, new FontIcon(Feather.PLUS));
            add.setId("add-reference");
            add.setOnAction(event -> controller.onAdd());
            model.page.subscribe(page -> {
                add.setVisible(model.keeps(page));
                add.setText(
                        page == ReferenceModel.Page.PERIODS
                                ? ""
                                : wording.get("reference.add." + page.name().toLowerCase(Locale.ROOT)));
            });
            line.getChildren().add(add);
        }
        return line;
    }

    private void show() {
        if (model.typing.get() != null) {
            var form = model.typing.get() == ReferenceModel.Page.PROGRAMMES
                    ? new ProgrammeForm(controller, model, wording).node()
                    : new PlainForm(controller, model, wording).node();
            var scroll = new ScrollArea(form);
            scroll.setFitToWidth(true);
            VBox.setVgrow(scroll, Priority.ALWAYS);
            body.getChildren().setAll(scroll);
            return;
        }
        body.getChildren().clear();
        var tables = new ReferenceTables(wording, model);
        switch (model.page.get()) {
            case PROGRAMMES ->
                fill(tables.programmes().opens(controller::onEdit), "programmes", Feather.BOOK, "reference.none");
            case DONORS -> {
                fill(tables.donors().opens(controller::onEdit), "donors", Feather.USERS, "donor.none");
                given(tables);
            }
            case PERIODS -> body.getChildren().add(new PeriodsForm(controller, model, wording).node());
            case PAPERS -> fill(tables.papers().opens(controller::onEdit), "papers", Feather.FILE, "reference.none");
        }
    }

    private void given(ReferenceTables tables) {
        var heading = new Sentence(wording.get("donor.given"));
        heading.getStyleClass().add("heading");
        var share = model.indhShare();
        var before = model.before();
        var said = new Sentence(
                share == null
                        ? ""
                        : wording.get("donor.indh_share", wording.formats().share(share))
                                + (before == 0
                                        ? ""
                                        : " · "
                                                + wording.get(
                                                        "donor.of_which_before",
                                                        wording.formats().money(before))));
        said.getStyleClass().add("quiet");
        var line = new HBox(16, heading, said);
        line.setAlignment(Pos.BASELINE_LEFT);
        body.getChildren().add(line);
        fill(tables.given(), "given", Feather.GIFT, "donor.nothing_given");
    }

    private <T> void fill(ListTable<T> table, String id, Ikon icon, String empty) {
        table.setId(id);
        table.setPlaceholder(new EmptyState(icon, wording.get(empty), wording.get(empty + ".hint")));
        var card = new StackPane(table);
        card.getStyleClass().addAll("card", "table-card");
        card.setMinHeight(120);
        table.setMinHeight(0); // else it stands over its card where both tables find little room
        VBox.setVgrow(card, Priority.ALWAYS);
        body.getChildren().add(card);
    }
}
