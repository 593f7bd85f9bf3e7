package org.sanad.ui.office;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.reference.OfficeList;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Because;

/** What a list of offices from a spreadsheet would change, before anything changes. */
final class OfficeListCard {
    private static final int SHOWN = 12;

    private final OfficesController controller;
    private final OfficeList list;
    private final Wording wording;

    OfficeListCard(OfficesController controller, OfficeList list, Wording wording) {
        this.controller = controller;
        this.list = list;
        this.wording = wording;
    }

    Node node() {
        var title = new Label(wording.get("office.list"));
        title.getStyleClass().add("heading");
        var card = new VBox(
                12,
                title,
                new Sentence(wording.get(
                        "office.list_read",
                        list.read(),
                        list.added(),
                        list.changed().size() - list.added(),
                        list.problems().size())));
        list.problems().stream().limit(SHOWN).forEach(one -> {
            var line = new Sentence(wording.get("office.list_row", one.row(), wording.of(one.problem())));
            line.setIcon(new FontIcon(Feather.ALERT_TRIANGLE));
            line.getStyleClass().add("danger");
            card.getChildren().add(line);
        });
        var more = list.problems().size() - SHOWN;
        if (more > 0) {
            card.getChildren().add(new Sentence(wording.get("office.list_more", more)));
        }
        card.getChildren().add(buttons());
        card.getStyleClass().add("card");
        card.setMaxWidth(860);
        return card;
    }

    /** Why it cannot be taken over; null where it can. */
    private String refusal() {
        if (!list.problems().isEmpty()) {
            return wording.get("office.list_wrong");
        }
        return list.changed().isEmpty() ? wording.get("office.list_same") : null;
    }

    private Node buttons() {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get("office.list_take", list.changed().size()));
        yes.setId("take-list");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> controller.onTakeList());
        var line = new HBox(8, no, new Because(yes).say(refusal()));
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
