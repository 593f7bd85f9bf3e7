/** Start and wiring: the only room that sees all the others. Everything is built here once, by hand. */
package org.sanad.app;
