package org.sanad.command.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen of 100 by 70 points, as an X server keeps it. */
class EyeTest {
    private static final int HEADER = 160;
    private static final int COLOURS = 2;
    private static final int POINTS = 7000;

    @TempDir
    Path folder;

    @Test
    void onePointOfSevenIsSeen() throws IOException {
        assertEquals(1000, new Eye(screen()).look().length);
    }

    @Test
    void aCaretIsNoChange() throws IOException {
        var screen = screen();
        var eye = new Eye(screen);
        var before = eye.look();
        paint(screen, 5 * 7);
        assertFalse(Eye.changed(before, eye.look()));
    }

    @Test
    void aWindowIsAChange() throws IOException {
        var screen = screen();
        var eye = new Eye(screen);
        var before = eye.look();
        paint(screen, 6 * 7);
        assertTrue(Eye.changed(before, eye.look()));
    }

    @Test
    void thePictureIsWholeAtItsLastChange() throws IOException {
        var screen = screen();
        var eye = new Eye(screen);
        var before = eye.look();
        var begun = System.nanoTime();
        paint(screen, POINTS);
        var painted = (System.nanoTime() - begun) / 1e6;
        assertTrue(eye.drawn(before, begun) >= painted);
    }

    @Test
    void aScreenThatIsNotThereIsAnError() {
        assertThrows(UncheckedIOException.class, () -> new Eye(folder.resolve("none")));
    }

    private Path screen() throws IOException {
        var bytes = ByteBuffer.allocate(HEADER + COLOURS * 12 + POINTS * 4);
        bytes.putInt(0, HEADER).putInt(5 * 4, 70).putInt(12 * 4, 400).putInt(19 * 4, COLOURS);
        return Files.write(folder.resolve("screen"), bytes.array());
    }

    /** The first points, in white. */
    private static void paint(Path screen, int points) throws IOException {
        var white = ByteBuffer.allocate(points * 4);
        while (white.hasRemaining()) {
            white.put((byte) 0xff);
        }
        try (var file = Files.newByteChannel(screen, StandardOpenOption.WRITE)) {
            file.position(HEADER + COLOURS * 12);
            file.write(white.flip());
        }
    }
}
