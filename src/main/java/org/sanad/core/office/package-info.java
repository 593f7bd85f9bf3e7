/**
 * The tree of offices, the regions and provinces of Morocco, and the making of an office's register.
 *
 * <p>No public list of the real offices exists; the tree that ships is a start, which headquarters edits.
 */
package org.sanad.core.office;
