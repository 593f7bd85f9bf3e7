package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.OfficeTree;
import org.sanad.fixture.ScratchRegister;

/** The columns at rest are used where they belong to the history as it stands, whole, and never otherwise. */
class FactFileTest {
    @TempDir
    Path folder;

    private ScratchRegister scratch;
    private Desk desk;

    @BeforeEach
    void fill() {
        scratch = ScratchRegister.create(folder, "HQ");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        save(1);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    @Test
    void whatWasKeptIsWhatTheTablesSay() {
        keep();
        var facts = opened();
        assertThat(facts.kept()).isTrue();
        same(facts);
        save(2);
        desk.facts();
        var alive = opened();
        assertThat(alive.kept()).as("the history went on").isFalse();
        same(alive);
    }

    @Test
    void savesChangeWhatWasReadFromTheFile() {
        keep();
        scratch.reopen();
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        assertThat(desk.facts().kept()).isTrue();
        save(2);
        same(desk.facts());
        desk.facts().keep();
        same(opened());
        assertThat(opened().kept()).isTrue();
    }

    @Test
    void aFileThatIsNotAsItWasWrittenIsAsGoodAsNone() throws IOException {
        keep();
        var file = scratch.register().folder().figures();
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < whole.length; at += 1 + whole.length / 60) {
            var altered = whole.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            assertThat(whole(opened())).as("altered at %d", at).isFalse();
        }
        for (var length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(whole(opened())).as("cut at %d", length).isFalse();
        }
        same(opened());
    }

    @Test
    void chartsDoNotWaitForWordsAndWordsThatWereAlteredAreReadFromTheTables() throws IOException {
        keep();
        var file = scratch.register().folder().figures();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        var facts = opened();
        assertThat(facts.total(Filter.ALL)).isEqualTo(desk.facts().total(Filter.ALL));
        assertThat(facts.kept()).as("the numbers are whole").isTrue();
        same(facts);
        assertThat(facts.kept()).isFalse();
    }

    @Test
    void aFigureThatIsAskedForItsDossiersFirstKnowsThem() {
        keep();
        assertThat(opened().dossiers(Filter.ALL, Measure.DOSSIERS))
                .isNotEmpty()
                .isEqualTo(desk.facts().dossiers(Filter.ALL, Measure.DOSSIERS));
    }

    @Test
    void aSaveBeforeAnybodySearchedKeepsTheWordsOfTheOthers() {
        keep();
        scratch.reopen();
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        desk.facts().total(Filter.ALL);
        save(2);
        same(desk.facts());
    }

    @Test
    void aWritingThatWasKilledLeavesTheFormerOne() throws IOException {
        keep();
        var file = scratch.register().folder().figures();
        Files.write(file.resolveSibling(file.getFileName() + ".part"), new byte[] {1, 2, 3});
        assertThat(opened().kept()).isTrue();
        save(2);
        desk.facts().keep();
        assertThat(opened().kept()).isTrue();
        assertThat(file.resolveSibling(file.getFileName() + ".part")).doesNotExist();
    }

    @Test
    void anotherTreeOfOfficesMakesThemAnew() {
        keep();
        var offices = desk.offices();
        var fewer = new OfficeTree(
                offices.offices().stream()
                        .filter(office -> !office.code().equals("P10.521"))
                        .toList(),
                offices.regions(),
                offices.provinces());
        var facts = new Facts(scratch.register().database(), fewer, file());
        assertThat(facts.kept()).isFalse();
    }

    @Test
    void nobodyReadsNamesInIt() throws IOException {
        keep();
        var text = new String(Files.readAllBytes(scratch.register().folder().figures()), StandardCharsets.ISO_8859_1);
        var names = facts(desk.facts()).stream()
                .flatMap(fact -> Stream.of(fact.searched().split("\\s")))
                .filter(word -> word.length() > 4)
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(50);
        assertThat(names).noneMatch(text::contains);
    }

    /** Whether all of it, the words too, comes from the file. */
    private static boolean whole(Facts facts) {
        facts.columns();
        return facts.kept();
    }

    private void save(long seed) {
        new Demonstration(desk.door(), desk.offices()).fill(desk.session(), 60, seed, done -> {});
    }

    private void keep() {
        desk.facts().keep();
        assertThat(scratch.register().folder().figures()).exists();
    }

    private FactFile file() {
        return new FactFile(scratch.register().folder(), scratch.register().key());
    }

    private Facts opened() {
        return new Facts(scratch.register().database(), desk.offices(), file());
    }

    private void same(Facts facts) {
        var read = new Facts(scratch.register().database(), desk.offices());
        assertThat(facts(facts)).containsExactlyInAnyOrderElementsOf(facts(read));
        for (var dimension : Dimension.values()) {
            assertThat(facts.groups(Filter.ALL, List.of(dimension)))
                    .isEqualTo(read.groups(Filter.ALL, List.of(dimension)));
        }
    }

    private static List<Fact> facts(Facts facts) {
        var columns = facts.columns();
        return Stream.of(columns.blocks())
                .flatMap(block -> IntStream.range(0, block.size).mapToObj(row -> block.fact(row, columns.book())))
                .toList();
    }
}
