package org.sanad.core.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One save of a dossier, as its timeline tells it.
 *
 * @param at by the office's clock
 * @param action word of the history: {@code dossier.change}, {@code life.filed} …
 * @param setAside whether the dossier is without it: its writer did not know that another office had taken it over
 */
public record HistoryEvent(
        Instant at, String by, String office, String action, boolean setAside, List<FieldChange> changes) {
    /** Whether it is dated more than a day after today: the clock of the PC that it was saved on was set wrong. */
    public boolean ahead(LocalDate today) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(today.plusDays(1));
    }

    /**
     * A field that changed. Values are texts, whole numbers, booleans or null.
     *
     * @param entity table of the record: {@code dossier}, {@code person} …
     * @param created whether the record was new
     */
    public record FieldChange(String entity, String field, boolean created, Object before, Object after) {}
}
