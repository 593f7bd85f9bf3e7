/** Who uses the register and what they may do. */
package org.sanad.core.account;
