/**
 * The measurements that anyone can repeat by {@code bench}: one class each, given to the command where the command line
 * is wired.
 *
 * <p>A measurement works on generated data in a folder of its own, which it deletes. What it prints is a contract with
 * those who compare: names and units of members do not change.
 */
package org.sanad.command.bench;
