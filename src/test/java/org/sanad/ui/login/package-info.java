/** Opening a register, tried as a component. */
package org.sanad.ui.login;
