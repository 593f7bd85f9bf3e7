package org.sanad.core.office;

/**
 * An office of the Commission.
 *
 * @param parentCode null at headquarters
 * @param regionCode null at headquarters
 * @param provinceCode null above the provincial level
 */
public record Office(
        String code,
        Level level,
        String nameAr,
        String nameFr,
        String parentCode,
        String regionCode,
        String provinceCode)
        implements Place {
    public static final String HEADQUARTERS = "HQ";

    public boolean headquarters() {
        return level == Level.HEADQUARTERS;
    }
}
