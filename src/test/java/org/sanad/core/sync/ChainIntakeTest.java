package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.Line;
import org.sanad.core.history.Tip;
import org.sanad.core.history.Written;
import org.sanad.text.ProblemException;

/** Lines of a package against what is known of the office's chain: five entries of it. */
class ChainIntakeTest {
    private static final UUID EPOCH = new UUID(7, 7);

    private final List<Written> chain = chain("clerk", 8);
    private final List<Written> other = chain("impostor", 8);
    private final List<Written> fresh = new ArrayList<>();

    @Test
    void whatOverlapsIsPassedOverAndTheRestIsNew() {
        intake(chain, 3, 8);
        assertThat(fresh).extracting(one -> one.entry().counter()).containsExactly(6L, 7L, 8L);
    }

    @Test
    void whatIsOlderChangesNothing() {
        intake(chain, 2, 4);
        assertThat(fresh).isEmpty();
    }

    @Test
    void anotherPastIsAForkWhereverItEnds() {
        for (var to = 1; to <= 8; to++) {
            var end = to;
            assertThat(refusal(() -> intake(other, 1, end))).as("to " + to).isEqualTo("sync.fork");
            fresh.clear();
        }
        assertThat(refusal(() -> intake(other, 3, 4))).isEqualTo("sync.fork");
        assertThat(refusal(() -> intake(other, 6, 8))).isEqualTo("sync.fork");
    }

    @Test
    void aGapIsNamedBeforeAnythingIsRead() {
        assertThat(refusal(() -> intake(chain, 7, 8))).isEqualTo("sync.gap");
        assertThat(fresh).isEmpty();
    }

    @Test
    void aMissingOrSurplusLineBreaksTheChain() {
        assertThat(refusal(() -> {
                    var intake = begin(1, 8);
                    chain.subList(0, 7).forEach(intake);
                    intake.end();
                }))
                .isEqualTo("sync.chain_broken");
        assertThat(refusal(() -> {
                    var intake = begin(1, 7);
                    chain.forEach(intake);
                    intake.end();
                }))
                .isEqualTo("sync.chain_broken");
    }

    private void intake(List<Written> lines, int from, int to) {
        var intake = begin(from, to);
        lines.subList(from - 1, to).forEach(intake);
        intake.end();
    }

    private ChainIntake begin(int from, int to) {
        var known = new Tip(5, chain.get(4).hash());
        return new ChainIntake(
                label(from, to),
                known,
                counter -> Optional.of(chain.get((int) counter - 1).hash()),
                fresh::add);
    }

    private static Label label(long from, long to) {
        var keys = OfficeKeys.create("P10.521", EPOCH, Trial.NOW);
        return new Label(
                Label.FORMAT,
                1,
                1,
                "P10.521",
                EPOCH,
                1,
                from,
                to,
                "2026-03-02T09:00:00Z",
                null,
                1,
                List.of("HQ"),
                keys.identity().signingKey(),
                null,
                "0".repeat(128),
                List.of());
    }

    private static List<Written> chain(String person, int length) {
        var chain = new ArrayList<Written>();
        for (var counter = 1; counter <= length; counter++) {
            var previous = chain.isEmpty() ? Entry.NO_PREVIOUS : chain.getLast().hash();
            var line = new Line("dossier", new UUID(1, counter).toString(), null, Map.of(), Map.of("number", "n"));
            chain.add(Written.read(EntryJson.write(new Entry(
                    "P10.521",
                    EPOCH,
                    counter,
                    "2026-03-02T09:00:00Z",
                    person,
                    "clerk",
                    "dossier.save",
                    previous,
                    List.of(line)))));
        }
        return chain;
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var refused = catchThrowableOfType(ProblemException.class, work);
        return refused == null ? null : refused.problem().key();
    }
}
