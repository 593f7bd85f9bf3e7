package org.sanad.core.dossier;

import java.util.UUID;

/**
 * Another dossier that bears the same common identifier of enterprises.
 *
 * @param owner code of its office
 * @param titleAr null where it has none, as {@code titleFr}
 */
public record SameEnterprise(UUID dossier, String number, String owner, String titleAr, String titleFr) {}
