package org.sanad.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class BrokenOffTest {
    @Test
    void eachDamagedPartIsNamedOnce() {
        var first = Problem.of("package.part_changed", "data/part-0001.age", "P10.521");
        var second = Problem.of("package.part_changed", "data/part-0002.age", "P10.521");
        assertThat(BrokenOff.receiving(new ProblemException(List.of(first, second, first))))
                .containsExactly(first, second);
    }

    @Test
    void ofManyTheFirstAreNamed() {
        var all = IntStream.range(0, 50)
                .mapToObj(part -> Problem.of("package.part_missing", part, "P10.521"))
                .toList();
        assertThat(BrokenOff.receiving(new ProblemException(all))).isEqualTo(all.subList(0, 4));
    }

    @Test
    void aStickThatWentAwaySaysWhatWasKept() {
        assertThat(BrokenOff.receiving(new ProblemException(Problem.of("stick.gone", "E:"))))
                .containsExactly(Problem.of("exchange.broken_receiving", "E:"));
    }
}
