package org.sanad.ui.login;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Moments;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathField;

/** A small card: folder, password, open. */
final class UnlockView extends StackPane {
    private final UnlockController controller;
    private final UnlockModel model;
    private final Wording wording;

    /** @param restored ISO instant of the backup that was just restored; null for none */
    UnlockView(UnlockController controller, UnlockModel model, Wording wording, String restored) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var form = new VBox(folder(), person(), password(), actions());
        form.getStyleClass().addAll("card", "entrance-form");
        var column = new VBox(head(), new Banner(wording, model.problems().generalProperty()), form);
        if (restored != null) {
            column.getChildren().add(1, restored(restored));
        }
        column.getStyleClass().addAll("entrance-column", "unlock-column");
        var scroll = new ScrollArea(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    private VBox head() {
        var title = new Label(wording.get("unlock.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("unlock.text"));
        text.getStyleClass().add("quiet");
        return new VBox(4, title, text);
    }

    /** That it is done, and how far the register reaches; the password is that of the backup's day. */
    private Sentence restored(String at) {
        var done = new Sentence(wording.get("unlock.restored", new Moments(wording).of(at)));
        done.setId("restored");
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        return done;
    }

    private FormField folder() {
        var path = new PathField(wording, "setup.choose", controller::onChooseFolder);
        path.textProperty().bindBidirectional(model.folderProperty());
        if (model.folderProperty().get().isBlank()) {
            Cursor.into(path);
        }
        return new FormField(wording, "unlock.folder", path, model.problems(), "folder");
    }

    private FormField person() {
        var person = new TextField();
        person.textProperty().bindBidirectional(model.personProperty());
        person.setId("person");
        var field = new FormField(wording, "unlock.person", person, model.problems(), "person");
        field.visibleProperty().bind(model.asksWhoProperty());
        field.managedProperty().bind(field.visibleProperty());
        model.asksWhoProperty().subscribe(asks -> {
            if (asks && model.passwordProperty().get().isEmpty()) {
                Cursor.into(person);
            }
        });
        return field;
    }

    private FormField password() {
        var password = Ltr.field(new PasswordField());
        password.setId("password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        if (!model.asksWhoProperty().get() && !model.folderProperty().get().isBlank()) {
            Cursor.into(password, () -> !model.asksWhoProperty().get());
        }
        return new FormField(wording, "setup.password", password, model.problems(), "password").end(controller::onOpen);
    }

    private HBox actions() {
        var other = new Button(wording.get("unlock.other"));
        other.getStyleClass().add("flat");
        other.setOnAction(event -> controller.onOther());
        var forgotten = new Button(wording.get("unlock.forgotten"));
        forgotten.setId("forgotten");
        forgotten.getStyleClass().add("flat");
        forgotten.setOnAction(event -> controller.onForgotten());
        var open = new Button(wording.get("unlock.open"));
        open.getStyleClass().add("accent");
        open.disableProperty().bind(model.openingProperty());
        model.openingProperty().subscribe(opening -> {
            open.setGraphic(opening ? turning() : new FontIcon(Feather.UNLOCK));
            open.setAccessibleText(wording.get(opening ? "unlock.opening" : "unlock.open"));
        });
        open.setOnAction(event -> controller.onOpen());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, other, forgotten, spring, open);
    }

    /** As wide as the lock that it stands for, so that no button beside it is cut. */
    private static ProgressIndicator turning() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(16, 16);
        turning.setPrefSize(16, 16);
        return turning;
    }
}
