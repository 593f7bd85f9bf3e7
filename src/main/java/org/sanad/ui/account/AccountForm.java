package org.sanad.ui.account;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.core.account.AccountRules;
import org.sanad.core.account.Role;
import org.sanad.ui.kit.FirstField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** What is typed of an account: its name and roles, its password, or both. */
final class AccountForm {
    private final AccountsController controller;
    private final AccountsModel model;
    private final Wording wording;
    private final String key;

    /** @param key of what the form does */
    AccountForm(AccountsController controller, AccountsModel model, Wording wording, String key) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        this.key = key;
    }

    Node node() {
        var form = new VBox(12);
        form.getStyleClass().addAll("card", "account-form");
        switch (model.begunProperty().get()) {
            case AccountsModel.Begun.Adding() ->
                form.getChildren().addAll(name(), roles(), passwords("setup.password"));
            case AccountsModel.Begun.Roles(var account) -> form.getChildren().add(roles());
            case AccountsModel.Begun.Reset(var account) -> form.getChildren().add(passwords("account.reset"));
            case AccountsModel.Begun.OwnPassword() ->
                form.getChildren()
                        .addAll(
                                secret("account.old", model.oldPasswordProperty(), "old_password"),
                                passwords("account.reset"));
            case null -> {}
        }
        form.getChildren().add(buttons());
        return FirstField.in(form);
    }

    private FormField name() {
        var name = new TextField();
        name.textProperty().bindBidirectional(model.nameProperty());
        return new FormField(wording, "account.name", name, model.problems(), "name");
    }

    private Node roles() {
        var label = new Label(wording.get("account.roles"));
        label.getStyleClass().add("field-label");
        var boxes = new VBox(8, label);
        for (var role : Role.values()) {
            var box = new CheckBox(wording.get("role." + role.code()));
            box.setSelected(model.roles().contains(role));
            box.setOnAction(event -> controller.onRole(role, box.isSelected()));
            var may = new Sentence(wording.get("role_text." + role.code()));
            may.getStyleClass().addAll("quiet", "role-text");
            boxes.getChildren().add(new VBox(2, box, may));
        }
        var mark = new Sentence("");
        mark.getStyleClass().add("field-mark");
        mark.setManaged(false);
        model.problems().fields().subscribe(() -> {
            var problem = model.problems().fields().get("roles");
            mark.setText(problem == null ? "" : wording.of(problem));
            mark.setManaged(problem != null);
        });
        boxes.getChildren().add(mark);
        return boxes;
    }

    private Node passwords(String label) {
        var first = secret(label, model.passwordProperty(), "password")
                .hint(wording.get("account.password_hint", AccountRules.SHORTEST_PASSWORD));
        return new VBox(
                12, first, secret("setup.again", model.againProperty(), "again").end(controller::onConfirm));
    }

    private FormField secret(String label, StringProperty value, String name) {
        var field = Ltr.field(new PasswordField());
        field.textProperty().bindBidirectional(value);
        return new FormField(wording, label, field, model.problems(), name);
    }

    private Node buttons() {
        var no = new Button(wording.get("dialog.cancel"));
        no.setOnAction(event -> controller.onCancel());
        var yes = new Button(wording.get(key));
        yes.setId("confirm-account");
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> controller.onConfirm());
        var line = new HBox(8, no, yes);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
