package org.sanad.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.sanad.core.desk.Desk;
import org.sanad.data.KeyFile;
import org.sanad.data.RegisterFolder;
import org.sanad.text.ProblemException;

/** New passwords; acknowledged by the number in the password that opens from now on. */
final class Passwords {
    private static final int PASSWORDS = 1000;

    private Passwords() {}

    static void change(Desk desk, Consumer<String> acknowledge) {
        var old = number(desk.register().folder());
        var fresh = password(old + 1).toCharArray();
        desk.accounts().changePassword(desk.session(), password(old).toCharArray(), fresh);
        acknowledge.accept(String.valueOf(old + 1));
    }

    static void check(Desk desk, List<String> acknowledged) {
        if (!acknowledged.isEmpty()) {
            assertThat(number(desk.register().folder()))
                    .isGreaterThanOrEqualTo(Integer.parseInt(acknowledged.getLast()));
        }
    }

    // The first of all the passwords that opens: an old one that still does is found too.
    static int number(RegisterFolder folder) {
        for (var number = 0; number < PASSWORDS; number++) {
            try {
                KeyFile.open(folder.keys(), null, password(number).toCharArray());
                return number;
            } catch (ProblemException e) {
                // not this one
            }
        }
        throw new AssertionError("no password opens");
    }

    static String password(int number) {
        return number == 0 ? "long enough" : "long enough " + number;
    }
}
