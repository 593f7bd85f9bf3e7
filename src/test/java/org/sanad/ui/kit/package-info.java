/** What every screen stands on, tried without a screen where that is possible. */
package org.sanad.ui.kit;
