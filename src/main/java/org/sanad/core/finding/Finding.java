package org.sanad.core.finding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding.
 *
 * @param owner office in whose register it was raised; it alone ends the finding
 * @param office about which it is
 * @param dossier about which it is; null for the office as a whole
 * @param answer of the office that it is about, or noted where it was raised; null until there is one
 * @param closedOn null until it is ended
 */
public record Finding(
        UUID id,
        String owner,
        String office,
        UUID dossier,
        String words,
        String raisedBy,
        LocalDate raisedOn,
        LocalDate dueOn,
        String answer,
        String answeredBy,
        LocalDate answeredOn,
        String closedBy,
        LocalDate closedOn) {
    /** Whether nothing more is expected. */
    public boolean closed() {
        return closedOn != null;
    }

    /** Whether it should have been answered by now. */
    public boolean overdue(LocalDate today) {
        return !closed() && answer == null && dueOn.isBefore(today);
    }

    Finding answered(String text, String by, LocalDate on) {
        return new Finding(
                id, owner, office, dossier, words, raisedBy, raisedOn, dueOn, text, by, on, closedBy, closedOn);
    }

    Finding closed(String by, LocalDate on) {
        return new Finding(
                id, owner, office, dossier, words, raisedBy, raisedOn, dueOn, answer, answeredBy, answeredOn, by, on);
    }
}
