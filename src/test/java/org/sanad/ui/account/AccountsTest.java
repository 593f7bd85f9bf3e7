package org.sanad.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Account;
import org.sanad.core.account.Role;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.ui.kit.DirectBackground;

class AccountsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private FxStage stage;
    private AccountsController controller;

    @BeforeEach
    void make() {
        var plan = new Registers.Plan(
                new RegisterFolder(folder.resolve("register")),
                "P10.521",
                "سعاد المنصوري",
                "long enough".toCharArray(),
                false);
        desk = new Desk(new Registers(ScratchRegister.CHEAP).create(plan), ScratchRegister.CLOCK);
    }

    @AfterEach
    void close() {
        stage.close();
        desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void speaksEachLanguage(Lang lang) {
        open(lang, AccountsDesk.of(desk));
        press("add-account");
        stage.assertSpeaks();
        stage.picture("accounts-" + lang.code());
    }

    @Test
    void theHeadLetsAClerkIn() {
        open(Lang.AR, AccountsDesk.of(desk));
        press("add-account");
        type("أمينة", "another one", "another one");
        press("confirm-account");
        assertThat(accounts()).extracting(Account::name).containsExactly("سعاد المنصوري", "أمينة");
        assertThat(accounts().getLast().roles()).containsExactly(Role.CLERK);
        stage.picture("accounts-added");
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() {
        open(Lang.AR, AccountsDesk.of(desk));
        press("add-account");
        type("أمينة", "another one", "another");
        press("confirm-account");
        assertThat(accounts()).hasSize(1);
        assertThat(stage.all(TextField.class).getFirst().getText()).isEqualTo("أمينة");
        stage.all(CheckBox.class);
        stage.assertSpeaks();
    }

    @Test
    void aClerkSeesNoButtonForOthers() {
        var clerk = new org.sanad.core.account.Session(
                "P10.521", UUID.randomUUID(), "أمينة", Role.CLERK, java.util.Set.of(Role.CLERK));
        var as = AccountsDesk.of(desk);
        open(Lang.FR, new AccountsDesk(clerk, as.accounts(), as.log()));
        assertThat(stage.all(Button.class)).extracting(Button::getId).containsExactly("own-password");
    }

    private List<Account> accounts() {
        return desk.accounts().accounts();
    }

    private void open(Lang lang, AccountsDesk as) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            controller = new AccountsController(as, stage.wording(), new DirectBackground(), stage.dialogs());
            controller.shown();
            return controller.view();
        });
    }

    private void type(String name, String password, String again) {
        FxStage.call(() -> {
            stage.all(TextField.class).getFirst().setText(name);
            var secrets = stage.all(PasswordField.class);
            secrets.getFirst().setText(password);
            secrets.getLast().setText(again);
            return null;
        });
    }

    private void press(String id) {
        FxStage.call(() -> {
            stage.all(Button.class).stream()
                    .filter(button -> id.equals(button.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return null;
        });
    }
}
