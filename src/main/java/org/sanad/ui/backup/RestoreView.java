package org.sanad.ui.backup;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.data.BackupAbout;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathField;

/** A card: the file and what it holds; below it, once it can be read, where to and the password. */
final class RestoreView extends StackPane {
    private final RestoreController controller;
    private final RestoreModel model;
    private final Wording wording;

    RestoreView(RestoreController controller, RestoreModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var form = new VBox(file(), inside(), where(), actions());
        form.getStyleClass().addAll("card", "entrance-form");
        var column = new VBox(head(), new Banner(wording, model.problems().generalProperty()), form);
        column.getStyleClass().addAll("entrance-column", "unlock-column");
        var scroll = new ScrollPane(new StackPane(column));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getChildren().add(scroll);
    }

    private VBox head() {
        var title = new Label(wording.get("restore.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get("restore.text"));
        text.getStyleClass().add("quiet");
        return new VBox(4, title, text);
    }

    private FormField file() {
        var path = new PathField(wording, "setup.choose", controller::onChoose);
        path.textProperty().bind(model.backupProperty());
        path.setEditable(false);
        return new FormField(wording, "restore.backup", path, model.problems(), "backup");
    }

    private Sentence inside() {
        var inside = new Sentence("");
        inside.setIcon(new FontIcon(Feather.INFO));
        var moments = new Moments(wording);
        model.aboutProperty().subscribe(about -> inside.setText(about == null ? "" : words(about, moments)));
        whereKnown(inside);
        return inside;
    }

    private String words(BackupAbout about, Moments moments) {
        return wording.get("restore.inside", about.office(), moments.of(about.madeAt()), about.rows());
    }

    private VBox where() {
        var folder = new PathField(wording, "setup.choose", controller::onChooseFolder);
        folder.textProperty().bindBidirectional(model.folderProperty());
        var password = Ltr.field(new PasswordField());
        password.textProperty().bindBidirectional(model.passwordProperty());
        var where = new VBox(
                16,
                new FormField(wording, "setup.folder", folder, model.problems(), "folder"),
                new FormField(wording, "setup.password", password, model.problems(), "password")
                        .hint(wording.get("restore.password_hint")));
        whereKnown(where);
        return where;
    }

    private void whereKnown(javafx.scene.Node node) {
        node.visibleProperty().bind(Bindings.isNotNull(model.aboutProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private VBox actions() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.workingProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        var back = new Button(wording.get("unlock.other"));
        back.getStyleClass().add("flat");
        back.setOnAction(event -> controller.onBack());
        var restore = new Button(wording.get("restore.do"), new FontIcon(Feather.ROTATE_CCW));
        restore.setId("restore");
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(model.workingProperty());
        restore.setOnAction(event -> controller.onRestore());
        whereKnown(restore);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return new VBox(8, bar, new HBox(8, back, spring, restore));
    }
}
