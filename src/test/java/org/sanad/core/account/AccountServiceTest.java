package org.sanad.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.office.Register;
import org.sanad.core.office.Registers;
import org.sanad.data.KeyFile;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class AccountServiceTest {
    private static final String FIRST = "long enough";

    @TempDir
    Path folder;

    private final Registers registers = new Registers(ScratchRegister.CHEAP);
    private final Supplier<UUID> ids = Generators.timeBasedEpochGenerator(new Random(3))::generate;
    private Register register;
    private AccountService accounts;

    @BeforeEach
    void make() {
        var plan = new Registers.Plan(at(), "P10.521", "Head", FIRST.toCharArray(), false);
        use(registers.create(plan));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aSecondPersonOpensWithTheirOwnPasswordAndIsNamed() {
        var added = accounts.add(register.session(), wish("أمينة", "another one", Role.CLERK));
        assertThat(registers.people(at())).isEqualTo(2);
        reopen("أمينة", "another one");
        assertThat(register.session().account()).isEqualTo(added.id());
        assertThat(register.session().person()).isEqualTo("أمينة");
        assertThat(register.session().roles()).containsExactly(Role.CLERK);
        reopen(null, FIRST);
        assertThat(register.session().person()).isEqualTo("Head");
    }

    @Test
    void theNameAndThePasswordMustBelongTogether() {
        accounts.add(register.session(), wish("Second", "another one", Role.CLERK));
        register.close();
        assertThat(refusal(() -> registers.open(at(), "Second", FIRST.toCharArray())))
                .isEqualTo("register.wrong_password");
        assertThat(refusal(() -> registers.open(at(), "Nobody", FIRST.toCharArray())))
                .isEqualTo("register.wrong_password");
        use(registers.open(at(), "head", FIRST.toCharArray()));
    }

    @Test
    void whoLeftOpensNothingAndKeepsTheirName() {
        var added = accounts.add(register.session(), wish("Second", "another one", Role.CLERK));
        accounts.remove(register.session(), added.id());
        assertThat(accounts.accounts()).filteredOn(one -> !one.active()).containsExactly(inactive(added));
        register.close();
        assertThat(refusal(() -> registers.open(at(), null, "another one".toCharArray())))
                .isEqualTo("register.wrong_password");
        use(registers.open(at(), null, FIRST.toCharArray()));
    }

    /** The power went between the register and the file of keys. */
    @Test
    void aPasswordWhoseAccountIsNotHereOpensNothingAndIsNobodyElses() {
        var gone = new KeyFile.Whose(Slots.of(ids.get()), "Gone");
        KeyFile.put(at().keys(), register.key(), gone, "of nobody".toCharArray(), ScratchRegister.CHEAP);
        var left = accounts.add(register.session(), wish("Second", "another one", Role.CLERK));
        accounts.remove(register.session(), left.id());
        var second = new KeyFile.Whose(Slots.of(left.id()), "Second");
        KeyFile.put(at().keys(), register.key(), second, "another one".toCharArray(), ScratchRegister.CHEAP);
        register.close();
        assertThat(refusal(() -> registers.open(at(), "Gone", "of nobody".toCharArray())))
                .isEqualTo("account.gone");
        assertThat(refusal(() -> registers.open(at(), "Second", "another one".toCharArray())))
                .isEqualTo("account.gone");
        use(registers.open(at(), "Head", FIRST.toCharArray()));
        assertThat(refusal(() -> accounts.resetPassword(register.session(), left.id(), "given again".toCharArray())))
                .isEqualTo("account.unknown");
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        accounts.changePassword(register.session(), FIRST.toCharArray(), "quite fresh".toCharArray());
        register.close();
        assertThat(refusal(() -> registers.open(at(), null, FIRST.toCharArray())))
                .isEqualTo("register.wrong_password");
        use(registers.open(at(), null, "quite fresh".toCharArray()));
        assertThat(refusal(() ->
                        accounts.changePassword(register.session(), FIRST.toCharArray(), "once more".toCharArray())))
                .isEqualTo("register.wrong_password");
    }

    @Test
    void theAdministratorGivesANewPasswordAndAClerkMayNot() {
        var clerk = accounts.add(register.session(), wish("Second", "another one", Role.CLERK));
        accounts.resetPassword(register.session(), clerk.id(), "given again".toCharArray());
        reopen("Second", "given again");
        assertThat(refusal(() -> accounts.add(register.session(), wish("Third", "another one", Role.CLERK))))
                .isEqualTo("right.missing");
        assertThat(refusal(() -> accounts.remove(register.session(), clerk.id())))
                .isEqualTo("right.missing");
    }

    @Test
    void oneAdministratorAlwaysRemains() {
        var head = accounts.accounts().getFirst();
        assertThat(refusal(() -> accounts.remove(register.session(), head.id())))
                .isEqualTo("account.last_administrator");
        assertThat(refusal(() -> accounts.changeRoles(register.session(), head.id(), Set.of(Role.CLERK))))
                .isEqualTo("account.last_administrator");
        accounts.add(register.session(), wish("Second", "another one", Role.ADMINISTRATOR));
        assertThat(accounts.changeRoles(register.session(), head.id(), Set.of(Role.CLERK))
                        .roles())
                .containsExactly(Role.CLERK);
    }

    @Test
    void weakOrDoubledWishesAreNamed() {
        assertThat(refusal(() -> accounts.add(register.session(), wish(" HEAD ", "another one", Role.CLERK))))
                .isEqualTo("account.name_taken");
        assertThat(refusal(() -> accounts.add(register.session(), wish("Second", "short", Role.CLERK))))
                .isEqualTo("password.short");
        assertThat(refusal(() -> accounts.add(register.session(), wish("Second Name", "second name", Role.CLERK))))
                .isEqualTo("password.is_name");
        assertThat(refusal(() ->
                        accounts.add(register.session(), wish("Second", "another one", Role.INSPECTOR, Role.CLERK))))
                .isEqualTo("account.inspector_only_reads");
    }

    @Test
    void theFileOfSlotsTellsNoName() throws IOException {
        accounts.add(register.session(), wish("Zoubida", "another one", Role.CLERK));
        assertThat(Files.readString(at().keys())).doesNotContain("Zoubida").doesNotContain("Head");
    }

    @Test
    void everyChangeStandsInTheLogAndAnAlteredLineShows() {
        var log = new AccessLog(ScratchRegister.CLOCK);
        var added = accounts.add(register.session(), wish("Second", "another one", Role.CLERK));
        accounts.resetPassword(register.session(), added.id(), "given again".toCharArray());
        accounts.remove(register.session(), added.id());
        reopen(null, FIRST);
        var database = register.database();
        var lines = database.read(sql -> log.page(sql, 0, 9));
        assertThat(lines)
                .extracting(line -> line.access())
                .containsExactly(Access.ACCOUNT_REMOVE, Access.ACCOUNT_RESET, Access.ACCOUNT_ADD);
        OptionalLong whole = database.read(log::firstBroken);
        assertThat(whole).isEmpty();
        database.write(sql -> sql.update(Tables.ACCESS_LOG)
                .set(Tables.ACCESS_LOG.SUBJECT, "Third")
                .where(Tables.ACCESS_LOG.POSITION.eq(2L))
                .execute());
        OptionalLong broken = database.read(log::firstBroken);
        assertThat(broken).hasValue(2);
    }

    private RegisterFolder at() {
        return new RegisterFolder(folder.resolve("register"));
    }

    private void reopen(String person, String password) {
        register.close();
        use(registers.open(at(), person, password.toCharArray()));
    }

    private void use(Register opened) {
        register = opened;
        accounts = new AccountService(
                opened.folder(),
                opened.key(),
                opened.database(),
                opened.cost(),
                new AccessLog(ScratchRegister.CLOCK),
                ids);
    }

    private static NewAccount wish(String name, String password, Role... roles) {
        return new NewAccount(name, Set.of(roles), password.toCharArray());
    }

    private static Account inactive(Account account) {
        return new Account(account.id(), account.name(), account.role(), account.roles(), false);
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().key();
    }
}
