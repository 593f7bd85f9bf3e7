package org.sanad.core.account;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A person at work: whose name stands in the history of what they do.
 *
 * @param account null where the work is done by no account: a test, a measurement
 * @param role that the history names
 * @param roles all that the person has, {@code role} among them
 */
public record Session(String officeCode, UUID account, String person, Role role, Set<Role> roles) {
    public Session {
        roles = Set.copyOf(roles);
    }

    /** Of a person with one role. */
    public Session(String officeCode, String person, Role role) {
        this(officeCode, null, person, role, Set.of(role));
    }

    /** Whether what an account or, where that is not known here, a name did was done by this person. */
    public boolean did(UUID by, String name) {
        return by == null || account == null ? Objects.equals(name, person) : by.equals(account);
    }

    /** Of the first person of an office, who does everything until others come. */
    public static Session first(String officeCode, UUID account, String person) {
        return new Session(officeCode, account, person, Role.HEAD_OF_OFFICE, Role.FIRST);
    }
}
