package org.sanad.ui.backup;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.backup.Inside;
import org.sanad.ui.kit.Cursor;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;
import org.sanad.ui.widget.PathField;

/**
 * A card: the backups within reach; below them, once one is chosen, the password, what it holds when asked, and where to.
 */
final class RestoreView extends StackPane {
    private final RestoreController controller;
    private final RestoreModel model;
    private final Wording wording;

    RestoreView(RestoreController controller, RestoreModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        getChildren()
                .add(new EntranceCard(
                        wording,
                        EntranceCard.head(wording, "restore.title", "restore.text"),
                        model.problems(),
                        new ReachView(wording, controller.reach()),
                        where(),
                        EntranceCard.actions(
                                wording.get("form.back"), model.workingProperty(), controller::onBack, restore())));
    }

    private VBox where() {
        var folder = new PathField(wording, "setup.choose", controller::onChooseFolder);
        folder.textProperty().bindBidirectional(model.folderProperty());
        var password = Ltr.field(new PasswordField());
        password.textProperty().bindBidirectional(model.passwordProperty());
        var where = new VBox(
                16,
                new FormField(wording, "setup.password", password, model.problems(), "password")
                        .hint(wording.get("restore.password_hint"))
                        .end(controller::onLookInside),
                look(),
                holds(),
                new FormField(wording, "setup.folder", folder, model.problems(), "folder"));
        whereKnown(where);
        Cursor.into(password, () -> controller.reach().chosenProperty().get() != null);
        where.visibleProperty().subscribe(known -> password.requestFocus());
        return where;
    }

    private Button look() {
        var look = new Button(wording.get("restore.look"), new FontIcon(Feather.EYE));
        look.setId("look-inside");
        look.disableProperty().bind(model.workingProperty());
        look.setOnAction(event -> controller.onLookInside());
        return look;
    }

    private Sentence holds() {
        var holds = new Sentence("");
        holds.setId("holds");
        holds.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        model.insideProperty().subscribe(inside -> holds.setText(inside == null ? "" : words(inside)));
        holds.visibleProperty().bind(Bindings.isNotNull(model.insideProperty()));
        holds.managedProperty().bind(holds.visibleProperty());
        return holds;
    }

    private String words(Inside inside) {
        var formats = wording.formats();
        return wording.get(
                "restore.holds",
                inside.dossiers(),
                inside.people(),
                formats.money(inside.awarded()),
                formats.money(inside.paid()),
                formats.money(inside.inKind()));
    }

    private void whereKnown(Node node) {
        node.visibleProperty().bind(Bindings.isNotNull(controller.reach().chosenProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private Button restore() {
        var restore = new Button(wording.get("restore.do"), new FontIcon(Feather.ROTATE_CCW));
        restore.setId("restore");
        restore.getStyleClass().add("accent");
        restore.setOnAction(event -> controller.onRestore());
        whereKnown(restore);
        return restore;
    }
}
