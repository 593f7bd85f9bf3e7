package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.history.Entry;
import org.sanad.core.history.EntryJson;
import org.sanad.core.history.Line;
import org.sanad.core.history.Tip;
import org.sanad.core.history.Written;
import org.sanad.text.ProblemException;

class ChainIntakeTest {
    private static final UUID EPOCH = new UUID(7, 3);
    private final List<String> lines = chain(5, "Amina");

    @Test
    void handsOnOnlyWhatIsNew() {
        var fresh = new ArrayList<Long>();
        var intake = new ChainIntake(
                label(1, 5), tip(2), written -> fresh.add(written.entry().counter()));
        lines.forEach(intake);
        intake.end();
        assertThat(fresh).containsExactly(3L, 4L, 5L);
        assertThat(intake.unchanged()).isEqualTo(2);
        assertThat(intake.added()).containsEntry("person", 3L);
    }

    @Test
    void namesAGap() {
        assertThat(key(() -> new ChainIntake(label(4, 5), tip(2), one -> {}))).isEqualTo("sync.gap");
    }

    @Test
    void namesAForkWhereverItBegins() {
        var other = chain(5, "Another");
        assertThat(take(label(1, 5), tip(2), other)).isEqualTo("sync.fork");
        assertThat(take(label(3, 5), tip(2), other.subList(2, 5))).isEqualTo("sync.fork");
        assertThat(take(label(1, 2), tip(5), lines.subList(0, 2))).isNull();
    }

    @Test
    void refusesALineChangedLeftOutOrOfAnother() {
        var changed = new ArrayList<>(lines);
        changed.set(1, lines.get(1).replace("Amina", "Aminata"));
        assertThat(take(label(1, 5), Tip.NONE, changed)).isEqualTo("sync.chain_broken");
        assertThat(take(label(1, 5), Tip.NONE, lines.subList(0, 4))).isEqualTo("sync.chain_broken");
        assertThat(take(label(1, 5), Tip.NONE, lines.subList(1, 5))).isEqualTo("sync.chain_broken");
        assertThat(take(label(1, 5), Tip.NONE, List.of("{}"))).isEqualTo("history.unreadable");
        var foreign =
                lines.stream().map(line -> line.replace("P10.521", "P10.522")).toList();
        assertThat(take(label(1, 5), Tip.NONE, foreign)).isEqualTo("sync.chain_broken");
    }

    private Tip tip(int counter) {
        return new Tip(counter, Written.read(lines.get(counter - 1)).hash());
    }

    private static String take(Label label, Tip known, List<String> lines) {
        return key(() -> {
            var intake = new ChainIntake(label, known, one -> {});
            lines.forEach(intake);
            intake.end();
        });
    }

    private static List<String> chain(int length, String name) {
        var lines = new ArrayList<String>();
        var previous = Entry.NO_PREVIOUS;
        for (var counter = 1; counter <= length; counter++) {
            var change =
                    new Line("person", new UUID(1, counter).toString(), null, Map.of(), Map.of("name_latin", name));
            var entry = new Entry(
                    "P10.521",
                    EPOCH,
                    counter,
                    "2026-03-02T09:00:00Z",
                    "Clerk",
                    "clerk",
                    "person.save",
                    previous,
                    List.of(change));
            lines.add(EntryJson.write(entry));
            previous = EntryJson.hash(lines.getLast());
        }
        return lines;
    }

    private static Label label(long from, long to) {
        var trial = new Trial();
        return new PackageDraft(
                        OfficeKeys.create("P10.521", EPOCH, Trial.NOW),
                        1,
                        from,
                        to,
                        Trial.NOW,
                        null,
                        1,
                        trial.toProvince.recipients(trial.keyring),
                        null,
                        List.of())
                .label("0".repeat(128));
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var refused = catchThrowableOfType(ProblemException.class, work);
        return refused == null ? null : refused.problem().key();
    }
}
