package org.sanad.core.account;

import java.util.List;
import java.util.UUID;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Names of key slots: an identity, never a person's name. */
public final class Slots {
    /** The only slot of a register of the first release. */
    public static final String FIRST = "password";

    private static final String ACCOUNT = "account/";

    private Slots() {}

    /** Whether a slot is a person's. */
    public static boolean personal(String slot) {
        return slot.equals(FIRST) || slot.startsWith(ACCOUNT);
    }

    /** The slot of an account. */
    public static String of(UUID account) {
        return ACCOUNT + account;
    }

    /**
     * Whose slot it is.
     *
     * @param accounts oldest first
     * @throws ProblemException {@code account.gone} where it is of somebody who left, or whom this register does not know: the file of
     *     slots may be newer than a database that was built again, or older
     */
    public static Account owner(String slot, List<Account> accounts) {
        return accounts.stream()
                .filter(one -> of(one.id()).equals(slot) || slot.equals(FIRST) && one.equals(accounts.getFirst()))
                .filter(Account::active)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("account.gone")));
    }
}
