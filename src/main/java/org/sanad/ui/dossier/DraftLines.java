package org.sanad.ui.dossier;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.draft.KeptDraft;
import org.sanad.core.office.OfficeTree;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Above the list: what was typed and not saved, to go on with or to throw away. Takes no room while there is none. */
final class DraftLines {
    /** More would push the list away; the others follow when these are dealt with. */
    private static final int SHOWN = 3;

    private final Texts texts;
    private final DraftWords words;
    private final DraftOffers offers;
    private final VBox lines = new VBox(8);

    DraftLines(Texts texts, OfficeTree offices, DraftOffers offers) {
        this.texts = texts;
        this.words = new DraftWords(texts, offices, List.of());
        this.offers = offers;
    }

    Node node() {
        lines.setId("drafts");
        lines.managedProperty().bind(lines.visibleProperty());
        offers.kept().subscribe(this::show);
        offers.damaged().subscribe(this::show);
        offers.thrown().subscribe(draft -> show());
        return lines;
    }

    private void show() {
        lines.getChildren().clear();
        offers.kept().stream().limit(SHOWN).map(this::kept).forEach(lines.getChildren()::add);
        if (offers.kept().size() > SHOWN) {
            lines.getChildren()
                    .add(new Sentence(texts.get("draft.more", offers.kept().size() - SHOWN)));
        }
        var thrown = offers.thrown().get();
        if (thrown != null) {
            lines.getChildren().add(thrown(thrown));
        }
        offers.damaged()
                .forEach(file ->
                        lines.getChildren().add(line(texts.get("draft.damaged", file), Feather.ALERT_TRIANGLE)));
        lines.setVisible(!lines.getChildren().isEmpty());
    }

    private Node kept(KeptDraft draft) {
        var line = line(words.at("draft.line", draft, words.title(draft)), Feather.EDIT_3);
        var on = button("draft.go_on", () -> offers.onGoOn(draft));
        on.getStyleClass().addAll("accent", "draft-go-on");
        var away = button("draft.throw_away", () -> offers.onThrowAway(draft));
        line.getChildren().addAll(on, away);
        return line;
    }

    private Node thrown(KeptDraft draft) {
        var line = line(texts.get("draft.thrown", words.title(draft)), Feather.TRASH_2);
        line.getChildren().add(button("draft.bring_back", offers::onBringBack));
        return line;
    }

    private static HBox line(String said, Feather shape) {
        var sentence = new Sentence(said);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var line = new HBox(12, new FontIcon(shape), sentence);
        line.getStyleClass().addAll("banner", "draft-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
