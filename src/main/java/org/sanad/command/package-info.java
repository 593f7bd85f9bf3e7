/**
 * The command line: one class per command, over the same services as the screens. What a command prints is a contract
 * with scripts ({@code command-line.md}): one JSON object, amounts in centimes, ISO dates.
 *
 * <p>Refuses rules: a command reads its words, calls one service, prints the answer. A password comes from a file or
 * from the variable SANAD_PASSWORD, never from an argument, which other users of the machine could read.
 */
package org.sanad.command;
