package org.sanad.core.overview;

import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedMap;
import org.sanad.core.office.Office;

/**
 * An office as it is known here.
 *
 * @param last when its last package was taken in; null where none ever was
 * @param missing numbers of packages of its present register that never came, below the last one
 * @param months the last six, the earliest first
 * @param conflicts fields of its records that wait for a decision
 * @param setAside lines of it that could not be applied
 * @param doubles people of it who may be the same as one of another office, undecided
 */
public record OfficeGlance(
        Office office,
        OfficeState state,
        Instant last,
        int packages,
        int missing,
        SortedMap<YearMonth, MonthState> months,
        int dossiers,
        int conflicts,
        int setAside,
        int doubles) {}
