package org.sanad.core.account;

import java.util.Set;

/** A person who is to get access. */
public record NewAccount(String name, Set<Role> roles, char[] password) {}
