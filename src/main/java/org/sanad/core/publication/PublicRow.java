package org.sanad.core.publication;

/**
 * A group of a table for publication.
 *
 * @param code of the group; null where the dossiers do not say
 * @param figures null where they are hidden
 */
public record PublicRow(String code, Figures figures) {
    /**
     * What is published of a group.
     *
     * @param projects settled in the period
     * @param awarded in centimes
     */
    public record Figures(long projects, long awarded, long jobs, long familyJobs) {}

    public boolean hidden() {
        return figures == null;
    }
}
