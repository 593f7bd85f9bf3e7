package org.sanad.ui.account;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sanad.core.account.Account;
import org.sanad.core.account.Role;
import org.sanad.ui.kit.Banner;
import org.sanad.ui.kit.ScrollArea;
import org.sanad.ui.kit.Sentence;
import org.sanad.ui.kit.Wording;

/** The people one under the other, each with what can be done; below, what was done lately. */
final class AccountsView extends StackPane {
    private final AccountsController controller;
    private final AccountsModel model;
    private final Wording wording;
    private final VBox people = new VBox(16);
    private final StackPane own = new StackPane();

    AccountsView(AccountsController controller, AccountsModel model, Wording wording) {
        this.controller = controller;
        this.model = model;
        this.wording = wording;
        var title = new Label(wording.get("account.title"));
        title.getStyleClass().add("title");
        var text = new Sentence(wording.get(model.manages() ? "account.text" : "account.text_others"));
        text.getStyleClass().add("quiet");
        var lately = card("account.log", new AccessLogPart(controller, model, wording));
        var column = new VBox(
                title,
                text,
                new Banner(wording, model.problems().generalProperty()),
                done(),
                people,
                own,
                card("account.lock", new LockChoice(controller, model, wording).node()),
                lately);
        column.getStyleClass().addAll("page", "settings-column");
        model.accounts().subscribe(this::showPeople);
        model.begunProperty().subscribe(begun -> showPeople());
        model.begunProperty().subscribe(this::goBack);
        lately.setVisible(model.reads());
        lately.setManaged(model.reads());
        var scroll = new ScrollArea(column);
        scroll.setFitToWidth(true);
        getChildren().add(scroll);
    }

    private Node done() {
        var done = new Sentence("");
        done.setIcon(new FontIcon(Feather.CHECK_CIRCLE));
        done.getStyleClass().add("success");
        model.doneProperty().subscribe(key -> {
            done.setText(key == null ? "" : wording.get(key));
            done.setVisible(key != null);
            done.setManaged(key != null);
        });
        return done;
    }

    private VBox card(String key, Node content) {
        var heading = new Label(wording.get(key));
        heading.getStyleClass().add("heading");
        var card = new VBox(12, heading, content);
        card.getStyleClass().add("card");
        return card;
    }

    private void showPeople() {
        people.getChildren().setAll(model.accounts().stream().map(this::person).toList());
        if (model.manages()) {
            people.getChildren()
                    .add(
                            model.begunProperty().get() instanceof AccountsModel.Begun.Adding
                                    ? form("account.add")
                                    : button("account.add", Feather.USER_PLUS, "add-account", controller::onAdd));
        }
        own.setAlignment(Pos.CENTER_LEFT);
        own.getChildren()
                .setAll(
                        model.begunProperty().get() instanceof AccountsModel.Begun.OwnPassword
                                ? form("account.own_password")
                                : button(
                                        "account.own_password",
                                        Feather.KEY,
                                        "own-password",
                                        controller::onOwnPassword));
    }

    /** To the button by which it was begun. */
    private void goBack(AccountsModel.Begun was, AccountsModel.Begun now) {
        if (was != null && now == null) {
            Optional.ofNullable(lookup("#" + begins(was))).ifPresent(Node::requestFocus);
        }
    }

    private static String begins(AccountsModel.Begun begun) {
        return switch (begun) {
            case AccountsModel.Begun.Adding() -> "add-account";
            case AccountsModel.Begun.OwnPassword() -> "own-password";
            case AccountsModel.Begun.Roles(var account) -> "roles-" + account.id();
            case AccountsModel.Begun.Reset(var account) -> "reset-" + account.id();
        };
    }

    private Node person(Account account) {
        var name = new Label(account.name());
        name.getStyleClass().add("heading");
        var roles = new Sentence(account.active() ? roles(account) : wording.get("account.left"));
        roles.getStyleClass().add("quiet");
        var words = new VBox(4, name, roles);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, words);
        line.setAlignment(Pos.CENTER_LEFT);
        if (model.manages() && account.active()) {
            line.getChildren()
                    .addAll(
                            flat("account.roles", "roles-", account, () -> controller.onRoles(account)),
                            flat("account.reset", "reset-", account, () -> controller.onReset(account)),
                            flat("account.remove", "remove-", account, () -> controller.onRemove(account)));
        }
        var card = new VBox(12, line);
        card.getStyleClass().add("card");
        switch (model.begunProperty().get()) {
            case AccountsModel.Begun.Roles(var one)
            when one.id().equals(account.id()) -> card.getChildren().add(form("account.roles"));
            case AccountsModel.Begun.Reset(var one)
            when one.id().equals(account.id()) -> card.getChildren().add(form("account.reset"));
            case null, default -> {}
        }
        return card;
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(Role::code)
                .map(code -> wording.get("role." + code))
                .reduce((one, more) -> wording.get("form.list", one, more))
                .orElse("");
    }

    private Node form(String key) {
        return new AccountForm(controller, model, wording, key).node();
    }

    private Button button(String key, Feather icon, String id, Runnable act) {
        var button = new Button(wording.get(key), new FontIcon(icon));
        button.setId(id);
        button.setOnAction(event -> act.run());
        return button;
    }

    private Button flat(String key, String id, Account account, Runnable act) {
        var button = new Button(wording.get(key));
        button.setId(id + account.id());
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(wording.get(key) + " · " + account.name());
        button.setOnAction(event -> act.run());
        return button;
    }
}
