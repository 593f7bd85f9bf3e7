/**
 * What an office suggests about a dossier of another: made here, answered here.
 *
 * <p>An answer that accepts shows what stands now beside what is wanted, because the dossier may have changed since.
 */
package org.sanad.ui.suggestion;
