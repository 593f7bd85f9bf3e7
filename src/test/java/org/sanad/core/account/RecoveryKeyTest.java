package org.sanad.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Registers;
import org.sanad.data.RegisterFolder;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

class RecoveryKeyTest {
    private static final char[] FRESH = "a new password".toCharArray();

    @TempDir
    Path folder;

    private final Registers registers = new Registers(ScratchRegister.CHEAP);

    @Test
    void isReadAsAHandWritesIt() {
        var key = RecoveryKey.random(new SecureRandom());
        var text = key.text();
        assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        for (var typed : new String[] {
            text,
            text.toLowerCase(Locale.ROOT),
            text.replace("-", " "),
            text.replace('0', 'o').replace('1', 'l'),
            " " + text + " "
        }) {
            assertThat(RecoveryKey.read(typed).secret()).isEqualTo(key.secret());
        }
    }

    @Test
    void aSlipOfThePenIsNamedBeforeAnyKeyIsTried() {
        var missed = 0;
        for (var run = 0; run < 40; run++) {
            var signs = RecoveryKey.random(new SecureRandom()).text().replace("-", "");
            for (var at = 0; at < signs.length(); at++) {
                var other = signs.charAt(at) == 'Z' ? 'Y' : 'Z';
                if (refusal(signs.substring(0, at) + other + signs.substring(at + 1)) == null) {
                    missed++;
                }
            }
            assertThat(refusal(signs.substring(1))).isEqualTo("recovery.length");
        }
        assertThat(missed).as("one in 1,024 of 1,120 slips").isLessThan(12);
    }

    @Test
    void opensTheRegisterAndGivesTheAdministratorANewPassword() {
        var key = made();
        try (var desk = new Desk(
                registers.recover(at(), key, "", FRESH.clone(), ScratchRegister.CLOCK), ScratchRegister.CLOCK)) {
            assertThat(desk.session().person()).isEqualTo("Head");
            var lines = desk.register().database().read(sql -> new AccessLog(ScratchRegister.CLOCK).page(sql, 0, 1));
            assertThat(lines.getFirst().access()).isEqualTo(Access.RECOVERY_USE);
        }
        registers.open(at(), "Head", FRESH.clone()).close();
        assertThat(refused(() -> registers.open(at(), "Head", "long enough".toCharArray())))
                .isEqualTo("register.wrong_password");
    }

    @Test
    void anotherKeyAnOlderKeyAndOneTypedAsAPasswordOpenNothing() {
        var older = made();
        var other = RecoveryKey.random(new SecureRandom());
        assertThat(refused(() -> registers.recover(at(), other, "", FRESH.clone(), ScratchRegister.CLOCK)))
                .isEqualTo("recovery.wrong");
        assertThat(refused(() -> registers.open(at(), null, older.secret()))).isEqualTo("register.wrong_password");
        try (var desk = new Desk(registers.open(at(), null, "long enough".toCharArray()), ScratchRegister.CLOCK)) {
            desk.accounts().makeRecoveryKey(desk.session());
        }
        assertThat(refused(() -> registers.recover(at(), older, "", FRESH.clone(), ScratchRegister.CLOCK)))
                .isEqualTo("recovery.wrong");
    }

    @Test
    void whoIsNoAdministratorGetsNoPasswordAndMakesNoKey() {
        var key = made();
        try (var desk = new Desk(registers.open(at(), null, "long enough".toCharArray()), ScratchRegister.CLOCK)) {
            var clerk = desk.accounts()
                    .add(desk.session(), new NewAccount("Amina", Set.of(Role.CLERK), "another one".toCharArray()))
                    .at("P10.521");
            assertThat(refused(() -> desk.accounts().makeRecoveryKey(clerk))).isEqualTo("right.missing");
        }
        assertThat(refused(() -> registers.recover(at(), key, "Amina", FRESH.clone(), ScratchRegister.CLOCK)))
                .isEqualTo("recovery.person_unknown");
        assertThat(refused(() -> registers.recover(at(), key, "", "short".toCharArray(), ScratchRegister.CLOCK)))
                .isEqualTo("password.short");
        registers.open(at(), "Amina", "another one".toCharArray()).close();
    }

    @Test
    void aRegisterWithoutOneSaysSo() {
        make().close();
        assertThat(refused(() -> registers.recover(
                        at(), RecoveryKey.random(new SecureRandom()), "", FRESH.clone(), ScratchRegister.CLOCK)))
                .isEqualTo("recovery.none");
    }

    private RecoveryKey made() {
        try (var desk = make()) {
            assertThat(desk.accounts().recoverable()).isFalse();
            var key = desk.accounts().makeRecoveryKey(desk.session());
            assertThat(desk.accounts().recoverable()).isTrue();
            assertThat(registers.people(at())).isEqualTo(1);
            return key;
        }
    }

    private Desk make() {
        var plan = new Registers.Plan(at(), "P10.521", "Head", "long enough".toCharArray(), false);
        return new Desk(registers.create(plan), ScratchRegister.CLOCK);
    }

    private RegisterFolder at() {
        return new RegisterFolder(folder.resolve("register"));
    }

    private static String refusal(String typed) {
        return refused(() -> RecoveryKey.read(typed));
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var refusal = catchThrowableOfType(ProblemException.class, work);
        return refusal == null ? null : refusal.problem().key();
    }
}
