package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.data.RegisterFolder;

/** Reading figures is rehearsed for a large register only, needs nothing of it, and leaves nothing behind. */
class RehearsalTest {
    @TempDir
    Path folder;

    private Path scratch;

    @BeforeEach
    void emptyScratch() throws IOException {
        scratch = Files.createDirectory(folder.resolve("scratch"));
    }

    @Test
    void aLargeRegisterIsRehearsedWithoutItsKeyAndNothingIsLeft() throws IOException {
        var sealed = new byte[3_000_000];
        assertThat(Rehearsal.before(register(sealed), scratch)).isTrue();
        assertThat(scratch).isEmptyDirectory();
        assertThat(register(sealed).figures()).hasBinaryContent(sealed);
    }

    @Test
    void aSmallRegisterIsNot() throws IOException {
        assertThat(Rehearsal.before(register(new byte[100_000]), scratch)).isFalse();
    }

    @Test
    void neitherIsOneThatKeptNoFigures() throws IOException {
        assertThat(Rehearsal.before(new RegisterFolder(folder), scratch)).isFalse();
    }

    private RegisterFolder register(byte[] figures) throws IOException {
        var register = new RegisterFolder(folder);
        Files.createDirectories(register.figures().getParent());
        Files.write(register.figures(), figures);
        return register;
    }
}
