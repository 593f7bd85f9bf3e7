package org.sanad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.fixture.ScratchRegister;

class EntranceTest {
    @TempDir
    Path folder;

    @Test
    void theOfficesAreReadOnceHeadquartersFirst() {
        var entrance = entrance();
        var offices = entrance.offices();
        assertThat(offices).hasSizeGreaterThan(80);
        assertThat(offices.getFirst().code()).isEqualTo(Office.HEADQUARTERS);
        assertThat(entrance.offices()).as("nobody waits a second time").isSameAs(offices);
    }

    @Test
    void aFolderIsProposedOnceUnlessTheMakingInItWasCutOff() throws IOException {
        var entrance = entrance();
        assertThat(entrance.proposedFolder("R10")).isEqualTo(folder.resolve("Sanad-R10"));
        Files.createDirectories(folder.resolve("Sanad-R10"));
        assertThat(entrance.proposedFolder("R10")).isEqualTo(folder.resolve("Sanad-R10-2"));
        Files.createFile(folder.resolve("Sanad-R10/making.mark"));
        assertThat(entrance.proposedFolder("R10")).isEqualTo(folder.resolve("Sanad-R10"));
    }

    private Entrance entrance() {
        return new Entrance(
                new Registers(ScratchRegister.CHEAP),
                ScratchRegister.CLOCK,
                new Preferences(folder.resolve("preferences.properties")),
                folder,
                List::of,
                desk -> {});
    }
}
