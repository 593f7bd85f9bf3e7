/**
 * The annual statement of an office and all under it: figures frozen once, from which every language, paper and file is
 * made.
 *
 * <p>A snapshot is a text of JSON, kept as it was written; its SHA-256 is the digest that stands on every page. Nothing is
 * counted again when it is printed, so no figure can differ between Arabic and French or between this year and the next.
 * It is a record like any other: it stands in the history chain, so one that was altered is named by {@code verify}, and
 * it travels in packages: a statement that an office froze reads the same at headquarters. Figures are counted by the room of
 * facts, and what was done before the register is told apart. All of a snapshot (totals, donors, opening balances, the lines of
 * the annual record, memory spaces, credits, names) is of one state of the register: it is taken in a look ({@link org.sanad.data.Turns}), so that no
 * save falls between its first figure and its last.
 *
 * <p>A snapshot says its format. What a later format added is read as absent from an older one, and where absent could be
 * taken for none the paper says that it was not counted: an old text is never completed, so its digest and its signature
 * stay those of the day.
 */
package org.sanad.core.statement;
