/**
 * Who uses the register and what they may do.
 *
 * <p>{@link org.sanad.core.account.Rights} alone decides, and the door of the history asks it for every action. A person
 * may have several roles, because an office may have one person: the first has all that work needs. Accounts, their
 * passwords' slots and the access log stay in the register of their office; only names travel, in the history. A slot
 * never holds a person's name: it recognises one that is typed.
 *
 * <p>Reading is asked for as writing is: services read through {@link org.sanad.core.account.Records}, which wants to know
 * who reads, and {@code ArchitectureTest} lets none of them go to the database itself. Only the rooms that open a register,
 * carry it in packages and backups, count it and prove it read the whole of it for nobody.
 *
 * <p>Removing a person takes their slot away. It does not change the master key, so somebody who kept a copy of the whole
 * folder and their password can still read that copy, and nothing newer.
 */
package org.sanad.core.account;
