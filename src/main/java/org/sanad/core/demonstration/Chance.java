package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws by a seed: the same seed, the same draws, on every machine. */
final class Chance {
    private static final long FIRST_MILLIS = 1_700_000_000_000L;

    private final Random random;
    private long drawn;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** From a to b, both included. */
    int between(int a, int b) {
        return a + random.nextInt(b - a + 1);
    }

    /** True in so many cases of a hundred. */
    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A multiple of 500 dirhams between two amounts in dirhams; in centimes. */
    long money(int fromDirhams, int toDirhams) {
        return between(fromDirhams / 500, toDirhams / 500) * 50_000L;
    }

    LocalDate after(LocalDate day, int fewest, int most) {
        return day.plusDays(between(fewest, most));
    }

    /** A version 7 identity, each later than the one before. */
    UUID id() {
        var millis = FIRST_MILLIS + drawn++;
        var high = millis << 16 | 0x7000L | random.nextInt(0x1000);
        var low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
