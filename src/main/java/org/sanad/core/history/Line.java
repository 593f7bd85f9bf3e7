package org.sanad.core.history;

import java.util.Map;

/**
 * What an entry changed in one record. Values are texts, whole numbers, booleans or null, by column name.
 *
 * @param base the revision that the writer saw; null for a new record
 * @param before values of the changed columns before; empty for a new record
 * @param after values of the changed columns after
 */
public record Line(String entity, String id, String base, Map<String, Object> before, Map<String, Object> after) {}
