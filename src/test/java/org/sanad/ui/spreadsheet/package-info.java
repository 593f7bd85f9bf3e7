/** The screen of imports as a component, on a scratch register. */
package org.sanad.ui.spreadsheet;
