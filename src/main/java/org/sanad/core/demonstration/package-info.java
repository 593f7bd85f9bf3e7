/**
 * Generated dossiers, for trying Sanad, for its pictures and for measurements. Every register made here is marked as a
 * demonstration, and screens say so. Names are drawn at random from lists of common ones: no person is meant.
 *
 * <p>The same seed makes the same records, whatever the day: dates are counted from a fixed one.
 */
package org.sanad.core.demonstration;
