package org.sanad.core.person.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.sanad.core.person.measure.KnownName.Part;

class NameMeasureTest {
    /** The marks that stand on the page of name matching, rounded down. */
    @Test
    void theTestPartReachesItsMarks() {
        var marks = NameMeasure.test();
        assertThat(marks.same() + marks.different()).isEqualTo(10_000);
        assertThat(marks.recall()).isGreaterThanOrEqualTo(0.985);
        assertThat(marks.precision()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void noNameIsInBothParts() {
        var both = new HashSet<>(KnownName.of(Part.TRAIN));
        both.retainAll(KnownName.of(Part.TEST));
        assertThat(both).isEmpty();
        assertThat(KnownName.of(Part.TRAIN).size() + KnownName.of(Part.TEST).size())
                .isEqualTo(KnownName.all().size());
        for (var one : KnownName.of(Part.TRAIN)) {
            assertThat(KnownName.of(Part.TEST)).noneMatch(one::isFormOf);
        }
    }

    @Test
    void theSameSeedMakesTheSamePairs() {
        assertThat(new PairSet(Part.TEST, 5).pairs(200)).isEqualTo(new PairSet(Part.TEST, 5).pairs(200));
    }
}
