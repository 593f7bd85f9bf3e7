/** People who open this register: who they are, what they may do, their passwords, and what was done about access. */
package org.sanad.ui.account;
