/** Opening a register with its password. Knows nothing of files: it asks {@link org.sanad.ui.login.Login}. */
package org.sanad.ui.login;
