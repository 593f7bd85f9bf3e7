/**
 * What every screen stands on: places and the way to them, work in the background, the theme, dialogs, fields with their
 * problems. Threads, dialogs, stages and style sheets are made here and nowhere else.
 *
 * <p>A screen's view is built anew whenever the language changes, on the same model, so that nothing typed is lost and no
 * view needs bindings for its words.
 */
package org.sanad.ui.kit;
