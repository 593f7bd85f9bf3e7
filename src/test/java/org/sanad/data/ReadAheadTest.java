package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int MANY = 10_000;
    private static final int SIZE = 4 << 10;

    private final List<Integer> met = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void everythingComesInItsOrderInTheThreadOfTheCaller() {
        var caller = Thread.currentThread();
        ReadAhead.<Integer>of(this::count, one -> SIZE, one -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            met.add(one);
        });
        assertThat(met).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    /** Who cancels gets what was thrown, and what reads on has ended by then. */
    @Test
    void whoStopsIsNotReadForAnyFurther() {
        assertThatThrownBy(() -> ReadAhead.<Integer>of(this::count, one -> SIZE, one -> {
                    if (one == 7) {
                        throw new IllegalStateException("cancelled");
                    }
                    met.add(one);
                }))
                .hasMessage("cancelled");
        assertThat(met).hasSize(7);
        assertThat(read).hasValueLessThan(MANY);
    }

    @Test
    void whatTheSourceThrowsIsThrown() {
        Consumer<Consumer<Integer>> torn = into -> {
            into.accept(1);
            throw new IllegalStateException("torn");
        };
        assertThatThrownBy(() -> ReadAhead.of(torn, one -> SIZE << 10, met::add))
                .hasMessage("torn");
        assertThat(met).containsExactly(1);
    }

    private void count(Consumer<Integer> into) {
        for (var at = 0; at < MANY; at++) {
            read.set(at + 1);
            into.accept(at);
        }
    }
}
