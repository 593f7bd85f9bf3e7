package org.sanad.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sticks are proposed, and which of the files on them. */
class SticksTest {
    private static final String OWN = "P10.521";

    @TempDir
    Path computer;

    @Test
    void eachFolderThatIsMountedWhereSticksAreIsOne() throws IOException {
        var media = Files.createDirectory(computer.resolve("media"));
        var stick = Files.createDirectory(media.resolve("SANAD"));
        Files.createFile(media.resolve("a file"));
        Files.createSymbolicLink(media.resolve("elsewhere"), computer);
        var sticks = new Sticks(List.of(media, computer.resolve("not there")), List::of, drive -> true);
        assertThat(sticks.found()).containsExactly(stick);
        Files.delete(stick);
        assertThat(sticks.found()).isEmpty();
    }

    @Test
    void aDriveIsOneWhereTheSystemSaysThatItCanBeTakenOut() throws IOException {
        var fixed = Files.createDirectory(computer.resolve("C"));
        var stick = Files.createDirectory(computer.resolve("E"));
        var drives = new ArrayList<>(List.of(fixed));
        var sticks = new Sticks(List.of(), () -> drives, stick::equals);
        assertThat(sticks.found()).isEmpty();
        drives.add(stick);
        assertThat(sticks.found()).as("put in later").containsExactly(stick);
    }

    @Test
    void aFloppyDriveIsNotAsked() {
        var asked = new ArrayList<Path>();
        var drives = List.of(Path.of("A:\\"), Path.of("b:\\"), Path.of("E:\\"));
        new Sticks(List.of(), () -> List.copyOf(drives), asked::add).found();
        assertThat(asked).containsExactly(Path.of("E:\\"));
    }

    @Test
    void noDiskOfThisComputerIsProposed() {
        assertThat(Sticks.ofThisComputer("nobody of this name").found())
                .doesNotContainAnyElementsOf(FileSystems.getDefault().getRootDirectories());
    }

    @Test
    void aStickIsCalledByItsFolderOrItsLetter() {
        assertThat(Sticks.name(Path.of("/media/clerk/SANAD"))).isEqualTo("SANAD");
        assertThat(Sticks.name(Path.of("/"))).isEqualTo("/");
        assertThat(Sticks.name(Path.of("/media/clerk/\u202EDANAS"))).isEqualTo("‹RLO›DANAS");
        assertThat(Sticks.name(Path.of("/media/clerk/" + "S".repeat(200))))
                .hasSize(33)
                .endsWith("…");
    }

    @Test
    void packagesOfOfficesBelowAndAnswersToThisOfficeAreOffered() throws IOException {
        for (var name : List.of(
                "P10.521-000007.sanad",
                "P10.521-000007.receipt.sanad",
                "P10.521.rescue.sanad",
                "P07.431-000002.sanad",
                "P07.431-000002.receipt.sanad",
                "P07.431.rescue.sanad",
                "P01.051-000001.sanad",
                "photo.jpg",
                "\u202EP07.431-000003.sanad")) {
            Files.createFile(computer.resolve(name));
        }
        Files.createDirectory(computer.resolve("P07.431-000009.sanad"));
        assertThat(Sticks.offered(List.of(computer, computer.resolve("taken out")), OWN, Set.of(OWN, "P07.431")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("P07.431-000002.sanad", "P10.521-000007.receipt.sanad", "P10.521.rescue.sanad");
    }
}
