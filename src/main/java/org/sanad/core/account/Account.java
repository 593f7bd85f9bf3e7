package org.sanad.core.account;

import java.util.Set;
import java.util.UUID;

/** A person who opens the register with a password of their own. Who left stays named in the history. */
public record Account(UUID id, String name, Role role, Set<Role> roles, boolean active) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Session at(String officeCode) {
        return new Session(officeCode, id, name, role, roles);
    }
}
