package org.sanad.core.proof;

import org.sanad.text.Problem;

/**
 * Something that is not as it should be.
 *
 * @param file of the register: {@code sanad.mv.db}
 * @param part place within it: a table, an entry, a record
 */
public record Finding(String file, String part, Problem problem) {}
