package org.sanad.core.account;

/** A person at work: whose name stands in the history of what they do. */
public record Session(String officeCode, String person, Role role) {}
