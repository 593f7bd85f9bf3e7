/**
 * The services of one open register, wired by hand, once: what the screens' wiring and the commands both stand on.
 *
 * <p>It is a room of the core, and not of {@code app}, because commands may not look up at {@code app}. No feature of
 * the core knows it.
 */
package org.sanad.core.desk;
