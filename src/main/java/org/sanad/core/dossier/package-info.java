/**
 * Dossiers: what they hold, the rules of their life, and what a person does with them.
 *
 * <p>Stands on {@code core.person} and {@code core.subsidy}, which do not know it. No step is deleted: a mistake is
 * undone by a step that says so. An office changes only its own dossiers; those of others are copies to read.
 */
package org.sanad.core.dossier;
