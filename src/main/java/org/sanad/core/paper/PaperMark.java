package org.sanad.core.paper;

/**
 * What a person says about a paper of a dossier.
 *
 * @param paper its code
 * @param remark null for none
 */
public record PaperMark(String paper, Presence presence, String remark) {}
