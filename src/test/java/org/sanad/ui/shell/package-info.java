/** The frame, tried as a component. */
package org.sanad.ui.shell;
