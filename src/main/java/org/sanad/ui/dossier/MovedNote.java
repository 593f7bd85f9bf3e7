package org.sanad.ui.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.transfer.Moved;
import org.sanad.core.transfer.Transfer;
import org.sanad.text.Formats;
import org.sanad.text.Texts;
import org.sanad.ui.kit.Sentence;

/** Above the form: that a dossier is offered to another office and nobody changes it, or from whom it was taken over. */
final class MovedNote {
    private final Texts texts;
    private final OfficeTree offices;
    private final ObservableValue<Optional<Moved>> moved;
    private final HBox line = new HBox(12);

    MovedNote(Texts texts, OfficeTree offices, ObservableValue<Optional<Moved>> moved) {
        this.texts = texts;
        this.offices = offices;
        this.moved = moved;
    }

    Node node() {
        line.setId("moved");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        line.managedProperty().bind(line.visibleProperty());
        moved.subscribe(this::show);
        return line;
    }

    private void show(Optional<Moved> now) {
        line.setVisible(now.isPresent());
        line.getChildren().clear();
        now.ifPresent(one -> {
            var said = new Sentence(words(one.transfer()));
            said.setIcon(new FontIcon(Feather.SHARE_2));
            var waits = one.transfer().standing() == Transfer.Standing.OFFERED;
            line.getStyleClass().setAll(waits ? List.of("banner", "draft-line") : List.of("moved-line"));
            HBox.setHgrow(said, Priority.ALWAYS);
            line.getChildren().add(said);
        });
    }

    private String words(Transfer one) {
        var formats = new Formats(texts.lang());
        return one.standing() == Transfer.Standing.OFFERED
                ? texts.get(
                        one.left() ? "transfer.note_offered" : "transfer.note_not_left",
                        office(one.from()),
                        office(one.to()),
                        formats.day(one.offeredOn()))
                : texts.get(
                        "transfer.note_moved",
                        office(one.from()),
                        office(one.to()),
                        formats.day(one.answer().on()));
    }

    private String office(String code) {
        return offices.find(code).map(one -> one.name(texts.lang())).orElse(code);
    }
}
