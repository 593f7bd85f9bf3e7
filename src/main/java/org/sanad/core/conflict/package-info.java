/**
 * Fields that two sides changed, and what a person decided about them.
 *
 * <p>Decisions. A conflict is not a record: it is what the edits of a record weave to ({@code core.merge}), so it is the same
 * in every office and cannot be lost. A decision is a record of the office that takes it: it has its reason, goes into the
 * history, travels, can be undone, and decides only what the person saw; an edit that comes later is a new conflict. It counts
 * where the record’s own office took it, or one above that.
 *
 * <p>Refuses a decision without a reason, and one about values that are no longer those in conflict.
 */
package org.sanad.core.conflict;
