/**
 * What the dossiers of an office and those under it amount to: tiles, a map and charts under one bar of filters.
 *
 * <p>Each chart is narrowed by what is chosen in all the others and not by its own choice, so that its bars stay where
 * they are, and another can be chosen instead. A click or Space chooses, a double click or Enter opens the list of the
 * dossiers that a figure counts; the definitions are those of the facts. This room counts nothing itself.
 *
 * <p>Every card is a {@code Panel}: one sheet of figures, of which its chart, its table (key T), its files and its copy
 * are made, so that they cannot differ. Where a sheet has shares they add up to 100.
 *
 * <p>In Arabic bars grow from the right, and years and days run from right to left: time goes the way that one reads, as in
 * the tables beside the charts. Maps are not mirrored: east stays on the right. Colours differ in lightness as well as in
 * hue, what was done before the register is hatched, and every bar has its figure beside it, so that neither colour-blind
 * eyes nor a grey printer lose anything. A change is said by a sign and a word and has no colour of good or bad: whether
 * more is better depends on the figure.
 */
package org.sanad.ui.dashboard;
