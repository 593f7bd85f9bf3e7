package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Room is made ahead, and what is free is given back as before. How much sooner figures are there is measured. */
class HeapRoomTest {
    private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

    @Test
    void theNextCollectionGivesBackAsBefore() {
        var usual = told("MaxHeapFreeRatio");
        machine.setVMOption("MaxHeapFreeRatio", told("MinHeapFreeRatio"));
        try {
            HeapRoom.make(Runtime.getRuntime().totalMemory());
            assertThat(told("MaxHeapFreeRatio")).isEqualTo(told("MinHeapFreeRatio"));
        } finally {
            machine.setVMOption("MaxHeapFreeRatio", usual);
        }
    }

    @Test
    void moreThanTheHeapMayHoldIsNotAskedFor() {
        assertThatCode(() -> HeapRoom.make(Long.MAX_VALUE)).doesNotThrowAnyException();
    }

    @Property
    void whatIsLeftFreeHoldsWhatIsWanted(
            @ForAll @LongRange(min = 1, max = Integer.MAX_VALUE) long room,
            @ForAll @LongRange(min = 2_000_000, max = 4_000_000_000L) long used) {
        var free = HeapRoom.free(room, used);
        assertThat(free).isBetween(1L, 100L);
        assertThat(free * (used + room)).isGreaterThanOrEqualTo(100 * room);
        assertThat((free - 1) * (used + room)).isLessThan(100 * room);
    }

    private String told(String option) {
        return machine.getVMOption(option).getValue();
    }
}
