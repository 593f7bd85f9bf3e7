/**
 * Statistics that may be published: no names, and no figure from which a person can be told.
 *
 * <p>Decisions. <em>Counted are projects that were settled in the period</em>, with the support awarded and the people at
 * work. <em>A group of one to four projects is hidden whole</em>, all its figures; nought is shown, because it is about
 * nobody. <em>What is hidden cannot be worked out from a total</em>: where the groups of a total (all provinces of a region,
 * all groups of a table) leave fewer than two groups hidden, or hide so few projects together that each could be told,
 * the smallest shown groups are hidden too, until at least five more projects than groups are hidden; where all are
 * hidden and that is still not reached, their total is hidden as well. Provinces of a region that the table of regions
 * hides are hidden in the table of provinces, or they would add up to it.
 *
 * <p>Only one breakdown stands in a table. Two tables of different breakdowns share no figure but the total.
 */
package org.sanad.core.publication;
