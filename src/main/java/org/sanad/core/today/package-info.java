/**
 * What waits for an office: approvals, decisions whose 60 days run out, papers, files sent back or deferred,
 * instalments that are due, visits that are overdue.
 *
 * <p>Nothing is stored here: each line is asked of the records themselves, so that it goes when its cause goes. The
 * database counts all and gives the first few of each matter; an office with many thousand dossiers waits no longer than
 * one with ten. Only dossiers of the office itself are told: what waits elsewhere is not its work.
 */
package org.sanad.core.today;
