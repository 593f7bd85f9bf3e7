package org.sanad.core.dossier;

/**
 * People at work. Null where it was not said.
 *
 * @param planned before the project began
 * @param start at its start, the holder included; family and women are of these
 */
public record Jobs(Integer planned, Integer start, Integer family, Integer women) {
    public static final Jobs NONE = new Jobs(null, null, null, null);
}
