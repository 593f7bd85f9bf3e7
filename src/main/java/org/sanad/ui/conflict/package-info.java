/**
 * Fields that two sides changed: what was there before, what stands, what the other wrote; a person chooses and says why.
 * Nothing is chosen beforehand, because a hurried Enter would decide; every decision can be undone from the same screen.
 */
package org.sanad.ui.conflict;
