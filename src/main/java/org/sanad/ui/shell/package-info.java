/**
 * The frame round every screen: who works where, the way to each place, search, language and appearance, and a foot that
 * says whether work is saved, backed up and received. It holds no screen and knows none: the wiring gives it a maker for
 * each place, and places without one are not offered. Its search finds screens and commands by itself and asks a
 * {@link org.sanad.ui.shell.Finder} of the wiring for what stands in the register.
 */
package org.sanad.ui.shell;
