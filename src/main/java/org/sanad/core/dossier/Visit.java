package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A follow-up visit.
 *
 * @param id null until it is kept
 * @param jobs people at work on that day; family and women are of these
 */
public record Visit(UUID id, LocalDate on, boolean trading, int jobs, int family, int women, String remarks) {}
