package org.sanad.ui.login;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
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
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathField;

/** A card: folder, key from the paper, administrator, new password twice, open. */
final class RecoverView extends StackPane {
    private final RecoverController controller;
    private final RecoverModel model;
    private final Wording wording;

    RecoverView(RecoverController controller, RecoverModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("recover.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("recover.text"));
        text.getStyleClass().add("quiet");
        var form = new VBox(
                folder(),
                field("recover.key", Ltr.field(new TextField()), model.key, "recovery_key"),
                field("recover.person", new TextField(), model.person, "person"),
                field("recover.password", Ltr.field(new PasswordField()), model.password, "password"),
                field("recover.again", Ltr.field(new PasswordField()), model.again, "again")
                        .end(controller::onOpen),
                actions());
        form.getStyleClass().addAll("card", "entrance-form");
        var column = new VBox(new VBox(4, title, text), new Banner(wording, model.problems.generalProperty()), form);
        column.getStyleClass().addAll("entrance-column", "unlock-column");
        var scroll = new ScrollArea(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    private FormField folder() {
        var path = new PathField(wording, "setup.choose", controller::onChooseFolder);
        path.textProperty().bindBidirectional(model.folder);
        return new FormField(wording, "unlock.folder", path, model.problems, "folder");
    }

    private FormField field(String key, TextField input, StringProperty value, String name) {
        input.setId(name);
        if (value == model.key) {
            Cursor.into(input);
        }
        input.textProperty().bindBidirectional(value);
        return new FormField(wording, key, input, model.problems, name);
    }

    private HBox actions() {
        var back = new Button(wording.get("recover.back"));
        back.getStyleClass().add("flat");
        back.setOnAction(event -> controller.onBack());
        var open = new Button(wording.get("unlock.open"), new FontIcon(Feather.UNLOCK));
        open.setId("open");
        open.getStyleClass().add("accent");
        open.disableProperty().bind(model.opening);
        open.setOnAction(event -> controller.onOpen());
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new HBox(8, back, spring, open);
    }
}
