/** Language, appearance, and what this register and this program are. Changes nothing of the register. */
package org.sanad.ui.settings;
