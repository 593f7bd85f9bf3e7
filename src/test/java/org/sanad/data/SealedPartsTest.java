package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts come back as they were written, in any order, and only in the file and the place that they were written for. */
class SealedPartsTest {
    private static final SealedFile SEALED = new SealedFile(new byte[32]);

    @TempDir
    Path folder;

    @Test
    void eachIsReadByItself() throws IOException {
        var parts = new SealedParts(written("one", "first", "", "third"), SEALED);
        assertThat(text(parts.read(2))).isEqualTo("third");
        assertThat(text(parts.first())).isEqualTo("first");
        assertThat(text(parts.read(1))).isEmpty();
        assertThat(text(parts.first())).as("again").isEqualTo("first");
    }

    @Test
    void onesThatChangedPlacesAreRefused() throws IOException {
        var file = written("one", "first", "other", "third");
        var bytes = Files.readAllBytes(file);
        var ends = ByteBuffer.wrap(bytes, 4, 3 * 8).asLongBuffer();
        var length = (int) (ends.get(2) - ends.get(1));
        assertThat(ends.get(1) - ends.get(0)).as("as long").isEqualTo(length);
        var changed = bytes.clone();
        System.arraycopy(bytes, (int) ends.get(0), changed, (int) ends.get(1), length);
        System.arraycopy(bytes, (int) ends.get(1), changed, (int) ends.get(0), length);
        Files.write(file, changed);
        var parts = new SealedParts(file, SEALED);
        assertThatThrownBy(() -> parts.read(1)).isInstanceOf(SealedFile.Damaged.class);
        assertThatThrownBy(() -> parts.read(2)).isInstanceOf(SealedFile.Damaged.class);
    }

    @Test
    void oneOfAnotherFileIsRefused() throws IOException {
        var file = written("one", "first", "other", "third");
        var bytes = Files.readAllBytes(file);
        var other = Files.readAllBytes(written("two", "first", "other", "third"));
        var from = (int) ByteBuffer.wrap(bytes, 4, 3 * 8).asLongBuffer().get(1);
        System.arraycopy(other, from, bytes, from, bytes.length - from);
        Files.write(file, bytes);
        var parts = new SealedParts(file, SEALED);
        assertThat(text(parts.read(1))).isEqualTo("other");
        assertThatThrownBy(() -> parts.read(2)).isInstanceOf(SealedFile.Damaged.class);
    }

    @Test
    void anyByteThatWasAlteredOrCutOffIsFound() throws IOException {
        var file = written("one", "first", "other", "third");
        var bytes = Files.readAllBytes(file);
        for (var at = 0; at < bytes.length; at++) {
            var altered = bytes.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            refused(file, "altered at " + at);
            Files.write(file, Arrays.copyOf(bytes, at));
            refused(file, "cut at " + at);
        }
    }

    private static void refused(Path file, String as) {
        assertThatThrownBy(() -> {
                    var parts = new SealedParts(file, SEALED);
                    parts.read(1);
                    parts.read(2);
                })
                .as(as)
                .isInstanceOf(IOException.class);
    }

    private Path written(String name, String... contents) throws IOException {
        var file = folder.resolve(name);
        List<SealedParts.Part> parts = Stream.of(contents)
                .<SealedParts.Part>map(content -> () -> content.getBytes(StandardCharsets.UTF_8))
                .toList();
        SealedParts.write(file, SEALED, parts);
        return file;
    }

    private static String text(ByteBuffer part) {
        return StandardCharsets.UTF_8.decode(part).toString();
    }
}
