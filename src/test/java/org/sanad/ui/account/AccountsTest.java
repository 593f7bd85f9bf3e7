package org.sanad.ui.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Account;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.backup.Inside;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.HistoryEvent;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.FxStage;
import org.sanad.fixture.HeldBackground;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;
import org.sanad.ui.kit.Background;
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
        stage.dark();
        stage.picture("accounts-dark-" + lang.code());
    }

    @Test
    void theHeadLetsAClerkIn() {
        open(Lang.AR, AccountsDesk.of(desk));
        press("add-account");
        assertThat(stage.stage().getScene().getFocusOwner())
                .as("the name is typed at once")
                .isInstanceOf(javafx.scene.control.TextField.class);
        type("أمينة", "another one", "another one");
        press("confirm-account");
        assertThat(accounts()).extracting(Account::name).containsExactly("سعاد المنصوري", "أمينة");
        assertThat(accounts().getLast().roles()).containsExactly(Role.CLERK);
        stage.picture("accounts-added");
    }

    @Test
    void enterStruckTwiceLetsTheClerkInOnceAndTheCursorGoesBackToTheButton() {
        var slow = new HeldBackground();
        open(Lang.FR, AccountsDesk.of(desk), slow, false);
        FxStage.call(() -> {
            slow.release();
            return null;
        });
        press("add-account");
        type("Amina", "another one", "another one");
        press("confirm-account");
        press("confirm-account");
        FxStage.call(() -> {
            slow.release();
            return null;
        });
        assertThat(accounts()).extracting(Account::name).containsExactly("سعاد المنصوري", "Amina");
        assertThat(stage.all(PasswordField.class))
                .as("the form is closed: nothing was refused")
                .isEmpty();
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("add-account");
    }

    @Test
    void whoWantsToChangeTheirPasswordTypesTheOldOneAtOnce() {
        open(Lang.AR, AccountsDesk.of(desk), new DirectBackground(), true);
        assertThat(FxStage.call(() -> stage.stage().getScene().getFocusOwner()))
                .isSameAs(stage.all(PasswordField.class).getFirst());
        stage.picture("own-password-ar");
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

    /** The guide’s “someone left”, step by step. */
    @Test
    void someoneLeft() throws IOException {
        var amina = desk.accounts()
                .add(desk.session(), new NewAccount("أمينة", Set.of(Role.CLERK), "another one".toCharArray()));
        reopen("أمينة", "another one");
        var typed = desk.dossiers().save(desk.session(), Office.draft());
        var before = desk.backups().automatic().orElseThrow().file();
        reopen("سعاد المنصوري", "long enough");
        open(Lang.AR, AccountsDesk.of(desk));
        Platform.runLater(() -> controller.onRemove(amina));
        confirm();
        stage.picture("account-closed-ar");
        assertThat(accounts())
                .filteredOn(Account::active)
                .extracting(Account::name)
                .containsExactly("سعاد المنصوري");
        var stick = Files.createDirectory(folder.resolve("stick"));
        var after = desk.backups().make(desk.session(), stick).file();
        assertThat(opens(() -> Inside.of(after, null, "another one".toCharArray())))
                .isFalse();
        assertThat(opens(() -> Inside.of(before, null, "another one".toCharArray())))
                .isTrue();
        assertThat(desk.proofs().prove().findings()).isEmpty();
        var log = new AccessLog(ScratchRegister.CLOCK);
        List<AccessLog.Line> lines = desk.register().database().read(sql -> log.page(sql, 0, 9));
        assertThat(lines).anyMatch(line -> line.access() == Access.ACCOUNT_REMOVE && "أمينة".equals(line.subject()));
        desk.close();
        assertThat(opens(() -> opened("أمينة", "another one"))).isFalse();
        desk = opened(null, "long enough");
        var history = new DossierHistoryService(desk.session(), desk.register().database()).of(typed);
        assertThat(history).extracting(HistoryEvent::by).containsOnly("أمينة");
    }

    private void confirm() {
        FxStage.call(() -> {
            var dialog = Window.getWindows().stream()
                    .filter(window -> window != stage.stage())
                    .map(window -> window.getScene().getRoot())
                    .filter(DialogPane.class::isInstance)
                    .map(DialogPane.class::cast)
                    .findFirst()
                    .orElseThrow();
            var yes = dialog.getButtonTypes().stream()
                    .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                    .findFirst()
                    .orElseThrow();
            ((Button) dialog.lookupButton(yes)).fire();
            return null;
        });
    }

    private static boolean opens(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work) == null;
    }

    private void reopen(String person, String password) {
        desk.close();
        desk = opened(person, password);
    }

    private Desk opened(String person, String password) {
        return new Desk(
                new Registers(ScratchRegister.CHEAP)
                        .open(new RegisterFolder(folder.resolve("register")), person, password.toCharArray()),
                ScratchRegister.CLOCK);
    }

    private List<Account> accounts() {
        return desk.accounts().accounts();
    }

    private void open(Lang lang, AccountsDesk as) {
        open(lang, as, new DirectBackground(), false);
    }

    private void open(Lang lang, AccountsDesk as, Background background, boolean password) {
        stage = FxStage.open(lang);
        stage.show(() -> {
            controller = new AccountsController(as, stage.wording(), background, stage.dialogs(), password);
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
