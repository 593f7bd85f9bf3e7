/**
 * Findings of the Administrative and Technical Inspectorate: what was found, about which office and dossier, by when it is
 * to be answered; the answer; the end.
 *
 * <p>A finding is raised in the register that is inspected, or above about any office below: then it goes
 * down to that office with receipts, and the answer, a record of its own, comes up with a package. Who inspects raises
 * and ends findings and changes nothing else; who decides for the office answers. What was said stays: a finding is
 * ended, never taken away, and an answer may be followed by another before that.
 */
package org.sanad.core.finding;
