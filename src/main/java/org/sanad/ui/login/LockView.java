package org.sanad.ui.login;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
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
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** A small card over an empty window: who works here, the password, and the way out for somebody else. */
final class LockView extends StackPane {
    LockView(LockController controller, Wording wording, String person) {
        var title = new Label(wording.get("lock.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("lock.text", person));
        text.getStyleClass().add("quiet");
        var password = Ltr.field(new PasswordField());
        password.setId("password");
        password.textProperty().bindBidirectional(controller.password());
        var field = new FormField(wording, "setup.password", password, controller.problems(), "password")
                .end(controller::onOpen);
        var form = new VBox(field, actions(controller, wording));
        form.getStyleClass().addAll("card", "entrance-form");
        var column = new VBox(
                new VBox(4, title, text),
                new Banner(wording, controller.problems().generalProperty()),
                form);
        column.getStyleClass().addAll("entrance-column", "unlock-column");
        getStyleClass().add("shell");
        setNodeOrientation(
                wording.lang().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(column);
        Cursor.into(password);
    }

    private static HBox actions(LockController controller, Wording wording) {
        var other = new Button(wording.get("lock.other"));
        other.setId("lock-other");
        other.getStyleClass().add("flat");
        other.setOnAction(event -> controller.onLeave());
        var open = new Button(wording.get("lock.open"), new FontIcon(Feather.UNLOCK));
        open.setId("lock-open");
        open.getStyleClass().add("accent");
        open.disableProperty().bind(controller.opening());
        open.setOnAction(event -> controller.onOpen());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, other, spring, open);
    }
}
