/** The dashboard, tried as a component on a scratch register. */
package org.sanad.ui.dashboard;
