package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

class PackageTest {
    private static final List<String> LINES = IntStream.range(0, 400)
            .mapToObj(n ->
                    "{\"counter\":" + n + ",\"hash\":\"" + Hash.of(new byte[] {(byte) n, (byte) (n >> 8)}) + "\"}")
            .toList();
    private final Trial trial = new Trial();

    @TempDir
    Path stick;

    @Test
    void readsBackWhatWasWritten() {
        var written = trial.write(stick, LINES);
        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        var checked = reader.check(written.file());

        assertThat(checked.damages()).isEmpty();
        assertThat(checked.sender()).isEqualTo(Checked.Sender.PRESENTED);
        assertThat(checked.presented().orElseThrow().identity()).isEqualTo(trial.province.identity());
        assertThat(checked.sha512()).isEqualTo(written.sha512());
        assertThat(checked.contents().payload()).hasSizeGreaterThan(3);
        for (var key : List.of(trial.headquarters.sealing(), SealingKey.of(trial.toRegion.mailbox()))) {
            assertThat(lines(reader, written.file(), key)).isEqualTo(LINES);
        }
        assertThat(stick.toFile().list()).containsExactly("P10.521-000001.sanad");
    }

    @Test
    void refusesToOpenForAnotherOffice() {
        var written = trial.write(stick, LINES);
        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        assertThatThrownBy(() -> lines(reader, written.file(), SealingKey.random()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.of("package.not_addressed", "P10.521-000001.sanad", "P10.521")));
    }

    @Test
    void leavesNothingBehindWhenCancelled() {
        assertThatThrownBy(() -> new PackageWriter(Pace.watched(
                                bytes -> {},
                                () -> stick.resolve("P10.521-000001.sanad.part")
                                        .toFile()
                                        .exists()))
                        .write(stick, trial.draft(), Trial.content(LINES)))
                .isInstanceOf(ProblemException.class);
        assertThat(stick).isEmptyDirectory();
    }

    @Test
    void refusesAFolderThatIsGone() {
        assertThatThrownBy(() -> trial.write(stick.resolve("away"), LINES))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("stick.gone"));
    }

    @Test
    void carriesAnothersPackageByteForByte() throws IOException {
        var inner = trial.write(stick, LINES);
        var forwarding =
                new PackageDraft.Forwarding(inner.file(), inner.label().name(), inner.sha512(), Trial.NOW, "R10");
        var draft = new PackageDraft(
                trial.region,
                1,
                1,
                0,
                Trial.NOW,
                null,
                1,
                trial.toRegion.recipients(trial.keyring),
                trial.toRegion.enrol(trial.region.identity()),
                List.of(forwarding));
        var outer = new PackageWriter(Pace.UNWATCHED).write(stick, draft, Trial.content(List.of()));

        var reader = new PackageReader(trial.invited(), Pace.UNWATCHED);
        var checked = reader.check(outer.file());
        assertThat(checked.damages()).isEmpty();
        var carried = checked.forwarded().getFirst();
        assertThat(carried.sender()).isEqualTo(Checked.Sender.PRESENTED);
        assertThat(carried.sha512()).isEqualTo(inner.sha512());
        assertThat(checked.label().orElseThrow().forwarded().getFirst().by()).isEqualTo("R10");
        try (var opening = reader.open(outer.file(), carried, List.of(trial.headquarters.sealing()))) {
            var lines = new ArrayList<String>();
            opening.lines(lines::add);
            assertThat(lines).isEqualTo(LINES);
        }
        var bytes = Files.readAllBytes(outer.file());
        bytes[(int) checked.forwarded().getFirst().contents().slice().offset() + 300] ^= 1;
        var damaged = Files.write(stick.resolve("damaged.sanad"), bytes);
        assertThat(reader.check(damaged).damages())
                .extracting(Damage::part)
                .contains("data/forwarded/P10.521-000001.sanad");
    }

    static List<String> lines(PackageReader reader, Path file, SealingKey key) {
        try (var opening = reader.open(file, reader.check(file), List.of(key))) {
            var lines = new ArrayList<String>();
            opening.lines(lines::add);
            return lines;
        }
    }
}
