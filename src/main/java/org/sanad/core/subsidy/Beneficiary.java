package org.sanad.core.subsidy;

/**
 * What the conditions of a programme ask of a dossier.
 *
 * @param province code; null where it is not known
 * @param individual whether one person holds the project
 * @param age of the holder in full years on the day of the decision; null where it is not known
 */
public record Beneficiary(String province, boolean individual, Integer age) {}
