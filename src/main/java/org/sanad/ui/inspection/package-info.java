/** The inspector’s desk: the proof that nothing was altered, findings with their due dates, who looked at what. */
package org.sanad.ui.inspection;
