package org.sanad.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Asks, in the place of the form, which to keep: what is saved of a dossier, or what was typed and not saved. */
final class DraftQuestion {
    private final Texts texts;
    private final DraftWords words;
    private final DossierFormController controller;
    private final DossierFormModel.Offer offer;

    DraftQuestion(
            Texts texts,
            OfficeTree offices,
            List<Programme> programmes,
            DossierFormController controller,
            DossierFormModel.Offer offer) {
        this.texts = texts;
        this.words = new DraftWords(texts, offices, programmes);
        this.controller = controller;
        this.offer = offer;
    }

    Node node() {
        var title = new Sentence(words.at("draft.asked", offer.draft()));
        title.getStyleClass().add("draft-title");
        title.setIcon(new FontIcon(Feather.EDIT_3));
        var hint = new Sentence(texts.get("draft.nothing_lost"));
        hint.getStyleClass().add("text-muted");
        var question = new VBox(16, title, differing(), hint, buttons());
        question.getStyleClass().addAll("form-page", "draft-question");
        question.setMaxWidth(760);
        return question;
    }

    private Node differing() {
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.getColumnConstraints().addAll(column(24), column(38), column(38));
        grid.addRow(0, new Label(), head("draft.saved"), head("draft.typed"));
        offer.differing().forEach((field, one) -> add(grid, field, one));
        return grid;
    }

    private void add(GridPane grid, String field, KeptDraft.Differing one) {
        var name = new Sentence(words.field(field));
        name.getStyleClass().add("text-muted");
        grid.addRow(
                grid.getRowCount(),
                name,
                new Sentence(words.value(field, one.saved())),
                new Sentence(words.value(field, one.typed())));
    }

    private Label head(String key) {
        var head = new Label(texts.get(key));
        head.getStyleClass().add("text-bold");
        return head;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node buttons() {
        var on = button("draft.go_on", controller::onGoOn);
        on.setId("draft-go-on");
        on.getStyleClass().add("accent");
        var keep = button("draft.keep_saved", controller::onKeepSaved);
        keep.setId("draft-keep-saved");
        on.sceneProperty().subscribe(scene -> on.requestFocus());
        return new HBox(8, on, keep);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
