package org.sanad.core.account;

import java.time.LocalDate;

/**
 * Which lines of the access log are wanted.
 *
 * @param person part of the name, in any capitals; blank for everybody
 * @param from first day; null from the beginning
 * @param to last day, itself included; null to the end
 */
public record AccessQuery(String person, LocalDate from, LocalDate to) {
    public static final AccessQuery ALL = new AccessQuery("", null, null);
}
