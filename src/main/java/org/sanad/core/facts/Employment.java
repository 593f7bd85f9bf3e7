package org.sanad.core.facts;

/**
 * People at work in the projects of a choice.
 *
 * @param projects of which it is known how many work there
 * @param atStart when they started; {@code now} as the last visit on or before the end of the period found it, else as
 *     {@code atStart}
 */
public record Employment(int projects, People atStart, People now) {
    /** Of all, those of the resistance family, and women: they overlap. */
    public record People(int all, int family, int women) {}
}
