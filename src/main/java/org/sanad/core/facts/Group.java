package org.sanad.core.facts;

import java.util.Map;

/**
 * Totals of one value of each dimension asked for.
 *
 * @param by code for each dimension; null where the dossier does not say
 */
public record Group(Map<Dimension, String> by, Totals totals) {}
