package org.sanad.ui.office;

import java.time.ZoneId;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.overview.OfficeGlance;
import org.sanad.ui.kit.EmptyState;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.Because;
import org.sanad.ui.widget.Chip;
import org.sanad.ui.widget.ListTable;

/** All offices, a row each, and what can be done with the chosen one. */
final class GlancePane extends VBox {
    private final OfficesController controller;
    private final OfficesModel model;
    private final Wording wording;

    GlancePane(OfficesController controller, OfficesModel model, Wording wording) {
        super(12);
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var table = table();
        var card = new StackPane(table);
        card.getStyleClass().addAll("card", "table-card");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(choice(), card, actions());
    }

    private Node choice() {
        var find = new TextField();
        find.setId("find-office");
        find.setPromptText(wording.get("office.find"));
        find.setAccessibleText(wording.get("office.find"));
        find.setPrefWidth(260);
        find.textProperty().bindBidirectional(model.find);
        var chips = new HBox(8);
        chips.setAlignment(Pos.CENTER_LEFT);
        model.glances.subscribe(() -> show(chips));
        model.shown.subscribe(one -> show(chips));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(16, chips, space, find);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(HBox chips) {
        chips.getChildren().clear();
        for (var which : OfficesModel.Shown.values()) {
            var code = which.name().toLowerCase(Locale.ROOT);
            var chip = new Chip(
                            wording.get("office.show." + code),
                            wording.formats().count(model.count(which)),
                            model.shown.get() == which,
                            () -> model.shown.set(which))
                    .ofSeveral();
            chip.setId("show-" + code);
            chips.getChildren().add(chip);
        }
    }

    private ListTable<OfficeGlance> table() {
        var table = new ListTable<>(wording.get("office.page.glance"), model.filtered)
                .name(wording.get("fund.office"), 480, 210, one -> one.office().name(wording.lang()))
                .whole(wording.get("office.code"), 96, one -> one.office().code())
                .node(wording.get("office.state"), 136, one -> StateMark.badge(wording, one.state()))
                .whole(wording.get("office.last"), 96, this::last)
                .node(wording.get("office.months"), 120, one -> StateMark.months(wording, one))
                .number(wording.get("fund.dossiers"), 84, one -> count(one.dossiers()))
                .number(wording.get("office.missing"), 84, one -> count(one.missing()))
                .number(wording.get("nav.conflicts"), 84, one -> count(one.conflicts()))
                .number(wording.get("office.set_aside"), 84, one -> count(one.setAside()))
                .number(wording.get("office.doubles"), 84, one -> count(one.doubles()));
        table.setId("offices");
        table.getSelectionModel().selectedItemProperty().subscribe(one -> model.chosen.set(one));
        table.setPlaceholder(new EmptyState(Feather.HOME, wording.get("office.none"), wording.get("office.none_hint")));
        return table.opens(controller::onOpen);
    }

    private String last(OfficeGlance one) {
        return one.last() == null
                ? "—"
                : wording.formats()
                        .day(one.last().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    private String count(int count) {
        return count == 0 ? "—" : wording.formats().count(count);
    }

    private Node actions() {
        var open = button("office.open", Feather.FOLDER, "open-office");
        open.setOnAction(event -> controller.onOpen(model.chosen.get()));
        var line = new HBox(8, onChosen(open));
        if (model.edits) {
            var edit = button("office.edit", Feather.EDIT_2, "edit-office");
            edit.setOnAction(event -> controller.onEdit(model.chosen.get()));
            var invite = button("office.invite", Feather.SEND, "invite-office");
            invite.setOnAction(event -> controller.onInvite());
            line.getChildren().addAll(onChosen(edit), invite);
        }
        return line;
    }

    private Node onChosen(Button button) {
        var told = new Because(button);
        model.chosen.subscribe(one -> told.say(one == null ? wording.get("office.choose_first") : null));
        return told;
    }

    private Button button(String key, Ikon icon, String id) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        return button;
    }
}
