/** The settings, tried as a component. */
package org.sanad.ui.settings;
