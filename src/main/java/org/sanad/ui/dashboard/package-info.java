/**
 * What the dossiers of an office and those under it amount to: tiles, a map and charts under one bar of filters.
 *
 * <p>Each chart is narrowed by what is chosen in all the others and not by its own choice, so that its bars stay where
 * they are, and another can be chosen instead. Every figure opens the list of the dossiers that it counts; the definitions
 * are those of the facts. This room counts nothing itself.
 */
package org.sanad.ui.dashboard;
