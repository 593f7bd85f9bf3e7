/** The first screens, tried as components. */
package org.sanad.ui.setup;
