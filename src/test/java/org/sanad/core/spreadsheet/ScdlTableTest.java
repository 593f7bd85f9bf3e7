package org.sanad.core.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Support;

class ScdlTableTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void beforeTheFirstPaymentThePeriodIsThePlannedOne() {
        assertEquals("2026-03-01/2026-06-01", ScdlTable.period(award(JUNE, MARCH)));
        assertEquals("2026-03-01", ScdlTable.period(award(MARCH)));
    }

    @Test
    void noDayIsMadeUp() {
        assertNull(ScdlTable.period(award((LocalDate) null)));
        assertNull(ScdlTable.period(award()));
    }

    private static Award award(LocalDate... due) {
        var terms = new Award.Terms("OWN", 2026, Support.CASH, 50_000_00, "D 7", MARCH, null);
        var parts =
                Arrays.stream(due).map(day -> new Instalment(null, 1, 100, day)).toList();
        return new Award(new UUID(0, 1), new UUID(0, 2), "P10.521", terms, parts, List.of());
    }
}
