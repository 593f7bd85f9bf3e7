package org.sanad.ui.setup;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Place;
import org.sanad.ui.kit.ProgressBox;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.ChoiceField;
import org.sanad.ui.widget.PathField;

/** One column: whose register, where it is kept, who works with it, its password. */
final class SetupView extends StackPane {
    private final SetupController controller;
    private final SetupModel model;
    private final Wording wording;

    SetupView(SetupController controller, SetupModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var form = new VBox(fields(), actions());
        form.getStyleClass().addAll("card", "entrance-form");
        var waiting = new StackPane(progress());
        waiting.setAlignment(Pos.TOP_CENTER);
        form.visibleProperty().bind(model.makingProperty().not());
        waiting.visibleProperty().bind(model.makingProperty());
        var column =
                new VBox(head(), new Banner(wording, model.problems().generalProperty()), new StackPane(form, waiting));
        column.getStyleClass().add("entrance-column");
        var scroll = new ScrollArea(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    private VBox head() {
        var way = model.way().name().toLowerCase(Locale.ROOT);
        var title = new Label(wording.get("start." + way));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("setup." + way + ".text"));
        text.getStyleClass().add("quiet");
        return new VBox(4, title, text);
    }

    private VBox fields() {
        var fields = new VBox(16);
        switch (model.way()) {
            case OFFICE -> fields.getChildren().add(office());
            case INVITATION -> fields.getChildren().add(invitation());
            case DEMONSTRATION -> fields.getChildren().add(sideBySide(office(), dossiers()));
            case HEADQUARTERS -> {}
        }
        fields.getChildren().addAll(folder(), person(), passwords());
        return fields;
    }

    private FormField office() {
        var choice = new ChoiceField<OfficeChoice>(model.offices(), each -> each.words(wording.lang()));
        choice.setItems(model.offices());
        choice.valueProperty().bindBidirectional(model.officeProperty());
        if (!model.demonstration()) {
            Cursor.into(choice);
        }
        return field("setup.office", choice, "office").hint(wording.get("setup.office_hint"));
    }

    private FormField dossiers() {
        var choice = new ChoiceField<>(
                List.of(SetupModel.DOSSIERS_FIRST, 2_000, 10_000),
                each -> wording.formats().count(each));
        choice.valueProperty().bindBidirectional(model.dossiersProperty());
        return field("setup.dossiers", choice, "dossiers").hint(wording.get("setup.dossiers_hint"));
    }

    private VBox invitation() {
        var file = new PathField(wording, "setup.choose", controller::onChooseInvitation);
        file.setEditable(false);
        file.textProperty()
                .bind(model.invitationProperty()
                        .map(path -> path.getFileName().toString())
                        .orElse(""));
        var office = new Label();
        office.getStyleClass().add("known-name");
        office.textProperty()
                .bind(model.officeProperty()
                        .map(each -> each.words(wording.lang()))
                        .orElse(""));
        var fingerprint = Ltr.label("", wording.lang().rightToLeft());
        fingerprint.textProperty().bind(model.fingerprintProperty());
        fingerprint.getStyleClass().add("fingerprint");
        var compare = new Sentence(wording.get("setup.fingerprint"));
        compare.getStyleClass().add("field-hint");
        var known = new VBox(4, office, fingerprint, compare);
        known.getStyleClass().add("invited");
        known.visibleProperty().bind(model.officeProperty().isNotNull());
        known.managedProperty().bind(known.visibleProperty());
        return new VBox(8, field("setup.invitation_file", file, "invitation"), known);
    }

    private FormField folder() {
        var path = new PathField(wording, "setup.choose", controller::onChooseFolder);
        path.textProperty().bindBidirectional(model.folderProperty());
        return field("setup.folder", path, "folder").hint(wording.get("setup.folder_hint"));
    }

    private FormField person() {
        var name = new TextField();
        name.textProperty().bindBidirectional(model.personProperty());
        if (model.way() == Place.SetUp.Way.HEADQUARTERS || model.demonstration()) {
            Cursor.into(name);
        }
        return field("setup.person", name, "person");
    }

    private VBox passwords() {
        var first = Ltr.field(new PasswordField());
        first.textProperty().bindBidirectional(model.passwordProperty());
        var second = Ltr.field(new PasswordField());
        second.textProperty().bindBidirectional(model.againProperty());
        var hint = new Sentence(wording.get("setup.password_hint"));
        hint.getStyleClass().add("field-hint");
        return new VBox(
                4,
                sideBySide(
                        field("setup.password", first, "password"),
                        field("setup.again", second, "again")
                                .onLeaving(controller::onPasswordsTyped)
                                .end(controller::onCreate)),
                hint);
    }

    private FormField field(String labelKey, Control control, String name) {
        return new FormField(wording, labelKey, control, model.problems(), name);
    }

    private static HBox sideBySide(Region first, Region second) {
        for (var each : List.of(first, second)) {
            each.setPrefWidth(245);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        return new HBox(16, first, second);
    }

    private HBox actions() {
        var back = new Button(wording.get("setup.back"));
        back.setCancelButton(true);
        back.setOnAction(event -> controller.onBack());
        var create = new Button(wording.get(model.demonstration() ? "setup.generate" : "setup.create"));
        create.getStyleClass().add("accent");
        create.setOnAction(event -> controller.onCreate());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, back, spring, create);
    }

    private StackPane progress() {
        var pane = new StackPane();
        pane.getStyleClass().add("card");
        pane.setMaxHeight(USE_PREF_SIZE);
        model.progressProperty()
                .subscribe(progress ->
                        pane.getChildren().setAll(new ProgressBox(wording, "setup.making", "setup.made", progress)));
        return pane;
    }
}
