/**
 * What an office does besides dossiers (training, memory spaces, awareness, referrals to the health cover), what it set
 * itself for a year, and the annual record that puts both side by side under the four fronts of the assembly.
 *
 * <p>Light on purpose: a day, a kind, how many people. <em>Referrals to the health cover are counts and nothing else</em>:
 * no title, no place, so that nothing about the health of a person can be written here. An entry is never deleted; it is
 * withdrawn, and then counts nowhere.
 *
 * <p>An activity of a memory space may say for whom it was. The list is a proposal until headquarters words one, so its code
 * is kept as it came: a newer version may send one more. The sums by space and by audience stand in a frozen statement too. Those by space need no list of spaces: a space is what its
 * office types as the place, and the form offers what was typed before.
 *
 * <p>Targets and results of a region are the sums of those of its offices: a target is set where it is to be reached.
 */
package org.sanad.core.activity;
