/**
 * The screens of dossiers: the list, and the form with its sections, support and timeline.
 *
 * <p>Views are built anew when the language changes; what was typed stands in the models, which outlive them. Knows no
 * SQL and keeps no rows beyond the pages that are seen.
 */
package org.sanad.ui.dossier;
