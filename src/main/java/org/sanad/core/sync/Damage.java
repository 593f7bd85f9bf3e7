package org.sanad.core.sync;

import org.sanad.text.Problem;

/**
 * What is wrong with a package, and where.
 *
 * @param file name of the package; with {@code !/} and a path for a package within it
 * @param part path within the bag; null where it is the package as a whole
 */
public record Damage(String file, String part, Problem problem) {}
