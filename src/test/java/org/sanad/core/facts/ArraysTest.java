package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Arrays come back as they were written, however much their numbers differ, and take as little room as they need. */
class ArraysTest {
    @Property
    void numbersComeBack(
            @ForAll int[] ints,
            @ForAll long[] longs,
            @ForAll short[] shorts,
            @ForAll boolean[] flags,
            @ForAll byte[] bytes) {
        var out = new ArrayOut();
        out.ints(ints);
        out.longs(longs);
        out.shorts(shorts);
        out.flags(flags);
        out.bytes(bytes);
        out.text("سند");
        var in = in(out);
        assertThat(in.ints()).isEqualTo(ints);
        assertThat(in.longs()).isEqualTo(longs);
        assertThat(in.shorts()).isEqualTo(shorts);
        assertThat(in.flags()).isEqualTo(flags);
        assertThat(in.bytes()).isEqualTo(bytes);
        assertThat(in.text()).isEqualTo("سند");
    }

    /** Of every width: from none to all that a number has. */
    @Property(tries = 200)
    void numbersThatDifferLittleComeBack(@ForAll long base, @ForAll byte[] steps) {
        for (var shift = 0; shift < Long.SIZE; shift += 3) {
            var by = shift;
            var longs = IntStream.range(0, steps.length)
                    .mapToLong(at -> base + ((long) steps[at] << by))
                    .toArray();
            var ints = IntStream.range(0, steps.length)
                    .map(at -> (int) base + (steps[at] << by))
                    .toArray();
            var out = new ArrayOut();
            out.longs(longs);
            out.ints(ints);
            var in = in(out);
            assertThat(in.longs()).isEqualTo(longs);
            assertThat(in.ints()).isEqualTo(ints);
        }
    }

    @Test
    void whatIsAlikeTakesNoRoom() {
        var alike = new ArrayOut();
        alike.ints(new int[1000]);
        var days = new ArrayOut();
        days.ints(IntStream.range(20_000, 21_000).toArray());
        assertThat(alike.written()).hasSize(13);
        assertThat(days.written()).hasSize(13 + 2000);
    }

    @Test
    void whereRowsBeginIsKeptAsHowManyEachHas() {
        var out = new ArrayOut();
        out.starts(new int[] {0, 0, 3, 300, 301});
        out.starts(new int[] {0});
        var in = in(out);
        assertThat(in.starts()).containsExactly(0, 0, 3, 300, 301);
        assertThat(in.starts()).containsExactly(0);
    }

    private static ArrayIn in(ArrayOut out) {
        return new ArrayIn(ByteBuffer.wrap(out.written()));
    }
}
