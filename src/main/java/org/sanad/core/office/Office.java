package org.sanad.core.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * An office of the Commission.
 *
 * @param parentCode null at headquarters
 * @param regionCode null at headquarters
 * @param provinceCode null above the provincial level
 * @param openedOn null where it is not known; an invitation does not name it
 * @param closedOn null for an office at work
 */
public record Office(
        String code,
        Level level,
        String nameAr,
        String nameFr,
        String parentCode,
        String regionCode,
        String provinceCode,
        @JsonIgnore LocalDate openedOn,
        @JsonIgnore LocalDate closedOn)
        implements Place {
    public static final String HEADQUARTERS = "HQ";

    /** One at work, of which no dates are known. */
    public Office(
            String code,
            Level level,
            String nameAr,
            String nameFr,
            String parentCode,
            String regionCode,
            String provinceCode) {
        this(code, level, nameAr, nameFr, parentCode, regionCode, provinceCode, null, null);
    }

    public boolean headquarters() {
        return level == Level.HEADQUARTERS;
    }

    /** Whether it was closed before or on a day. */
    public boolean closed(LocalDate on) {
        return closedOn != null && !closedOn.isAfter(on);
    }
}
