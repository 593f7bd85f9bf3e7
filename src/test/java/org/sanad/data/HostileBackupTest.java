package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.text.ProblemException;

/** A file on a stick that says it is a backup and is made to do harm. */
class HostileBackupTest {
    private static final String ABOUT =
            "{\"format\":1,\"backup\":{\"office\":\"P10.521\",\"madeAt\":\"2026-03-02T09:00:00Z\",\"position\":1,"
                    + "\"rows\":1,\"digest\":\"ab\"}}";
    private static final int LARGE = 64 << 20;

    @TempDir
    Path scratch;

    @Test
    void aBackupThatUnfoldsToMoreThanItHoldsDoesNotFillTheDisk() throws IOException {
        var bomb = file(ABOUT, "{\"format\":1,\"slots\":[]}", LARGE);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        var into = new RegisterFolder(scratch.resolve("register"));
        var refusal = catchThrowableOfType(
                ProblemException.class,
                () -> Backups.restore(bomb, Making.begin(into), null, "long enough".toCharArray()));
        assertThat(refusal.problem().key()).isEqualTo("backup.unreadable");
        assertThat(into.holdsRegister()).isFalse();
    }

    @Test
    void aHeadThatIsTooLargeOrTooDeepIsRefused() throws IOException {
        for (var about : new String[] {" ".repeat(LARGE), "[".repeat(500_000), "{\"a\":".repeat(100_000)}) {
            var refusal = catchThrowableOfType(ProblemException.class, () -> Backups.look(file(about, "{}", 1)));
            assertThat(refusal.problem().key()).isEqualTo("backup.unreadable");
        }
    }

    @Test
    void aNewerBackupIsRefusedPolitely() throws IOException {
        var newer = file(ABOUT.replace("\"format\":1", "\"format\":2"), "{}", 1);
        var refusal = catchThrowableOfType(ProblemException.class, () -> Backups.look(newer));
        assertThat(refusal.problem().key()).isEqualTo("register.newer");
    }

    private Path file(String about, String keys, int zeros) throws IOException {
        var file = scratch.resolve("a.sanad-backup");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "about.json", about.getBytes(StandardCharsets.UTF_8));
            put(zip, "keys.json", keys.getBytes(StandardCharsets.UTF_8));
            put(zip, "content.sealed", new byte[zeros]);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
