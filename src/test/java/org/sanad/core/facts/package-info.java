/** Figures, compared with plain SQL and with published ones. */
package org.sanad.core.facts;
