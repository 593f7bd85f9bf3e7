/**
 * Dossiers that move between offices: one is offered, offers of others are answered, and what became of each is told. The
 * answers stand beside each other and none is chosen beforehand; a refusal asks its reason where it is given.
 */
package org.sanad.ui.transfer;
