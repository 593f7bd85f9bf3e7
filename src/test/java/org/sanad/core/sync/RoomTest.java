package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.core.office.Level;

class RoomTest {
    @Test
    void aFullPackageGoesOnWithinThatOfTheOfficeAboveUpToTheLast() {
        var local = Room.forwards(Level.LOCAL);
        assertThat(Room.scans(Level.LOCAL, 0)).isEqualTo(local).isGreaterThan(2_500_000_000L);
        assertThat(Room.forwards(Level.PROVINCIAL)).isGreaterThan(local);
        assertThat(Room.forwards(Level.REGIONAL)).isGreaterThan(Room.forwards(Level.PROVINCIAL));
        assertThat(Room.down()).isGreaterThan(Room.forwards(Level.REGIONAL)).isLessThan(ZipForm.LARGEST_FILE);
    }

    @Test
    void whatIsForwardedLeavesNoRoomForScansThatWouldNotFit() {
        assertThat(Room.scans(Level.PROVINCIAL, 1_000_000_000L))
                .isEqualTo(Room.scans(Level.PROVINCIAL, 0) - 1_000_000_000L);
        assertThat(Room.scans(Level.REGIONAL, 3_900_000_000L)).isZero();
    }
}
