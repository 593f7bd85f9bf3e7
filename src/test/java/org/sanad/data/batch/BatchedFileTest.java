package org.sanad.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchedFileTest {
    @TempDir
    Path folder;

    private Path data;
    private Path log;
    private byte[] expected = new byte[0];

    @BeforeEach
    void names() {
        data = folder.resolve("data");
        log = folder.resolve("log");
    }

    /** Random writes, cuts, fsyncs and reopenings, beside an array that does the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsWhatWasWritten(long seed) throws IOException {
        var random = new Random(seed);
        var file = open();
        try {
            first(file, random);
            for (var step = 0; step < 400; step++) {
                switch (random.nextInt(12)) {
                    case 0 -> file.force(true);
                    case 1 -> shorten(file, Batch.BLOCK + random.nextInt(expected.length - Batch.BLOCK + 1));
                    case 2 -> {
                        file.close();
                        file = open();
                    }
                    default -> write(file, random);
                }
                assertSame(file, random);
            }
        } finally {
            file.close();
        }
        assertThat(withoutGeneration(Files.readAllBytes(data))).isEqualTo(withoutGeneration(expected));
        assertThat(Files.size(log)).isZero();
    }

    @Test
    void whatWasNotAskedToLastIsNotInTheFile() throws IOException {
        var file = open();
        first(file, new Random(1));
        file.force(true);
        var before = Files.readAllBytes(data);
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 9000);
        assertThat(Files.readAllBytes(data)).isEqualTo(before);
        file.force(true);
        assertThat(Files.readAllBytes(data)).containsSequence(1, 2, 3);
        file.close();
    }

    @Test
    void aWholeBatchIsDoneAgainAndATornOneIsLeftOut() throws IOException {
        var file = open();
        first(file, new Random(1));
        file.force(true);
        var old = Files.readAllBytes(data);
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 9000);
        file.force(true);
        var batch = Files.readAllBytes(log);
        var fresh = Files.readAllBytes(data);
        file.close();
        for (var length : new int[] {0, 1, 20, batch.length / 2, batch.length - 1}) {
            Files.write(data, old);
            Files.write(log, Arrays.copyOf(batch, length));
            open().close();
            assertThat(withoutGeneration(Files.readAllBytes(data))).isEqualTo(withoutGeneration(old));
        }
        Files.write(data, old);
        Files.write(log, batch);
        open().close();
        assertThat(withoutGeneration(Files.readAllBytes(data))).isEqualTo(withoutGeneration(fresh));
    }

    @Test
    void batchesOfAnEarlierLifeDoNotCount() throws IOException {
        var file = open();
        first(file, new Random(1));
        file.force(true);
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 9000);
        file.force(true);
        var batch = Files.readAllBytes(log);
        file.close();
        file = open();
        file.write(ByteBuffer.wrap(new byte[] {4, 5, 6}), 9000);
        file.close();
        var last = Files.readAllBytes(data);
        Files.write(log, batch);
        open().close();
        assertThat(withoutGeneration(Files.readAllBytes(data))).isEqualTo(withoutGeneration(last));
    }

    @Test
    void whatIsOpenElsewhereIsNotTouched() throws IOException {
        try (var file = open()) {
            first(file, new Random(1));
            file.force(true);
            var before = Files.readAllBytes(log);
            try (var second = open()) {
                assertThat(second.tryLock()).isNull();
                assertThat(catchThrowable(second::lock)).isNotNull();
            }
            assertThat(Files.readAllBytes(log)).isEqualTo(before);
        }
    }

    private BatchedFile open() throws IOException {
        return new BatchedFile(channel(data), new BatchLog(channel(log)));
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Three blocks, as H2 leaves the end of the first one free. */
    private void first(BatchedFile file, Random random) throws IOException {
        expected = new byte[3 * Batch.BLOCK];
        random.nextBytes(expected);
        Arrays.fill(expected, Batch.BLOCK - Long.BYTES, Batch.BLOCK, (byte) 0);
        file.write(ByteBuffer.wrap(expected), 0);
    }

    private void write(BatchedFile file, Random random) throws IOException {
        var bytes = new byte[1 + random.nextInt(3 * Batch.BLOCK)];
        random.nextBytes(bytes);
        var at = Batch.BLOCK + random.nextInt(expected.length);
        if (at + bytes.length > expected.length) {
            expected = Arrays.copyOf(expected, at + bytes.length);
        }
        System.arraycopy(bytes, 0, expected, at, bytes.length);
        assertThat(file.write(ByteBuffer.wrap(bytes), at)).isEqualTo(bytes.length);
    }

    private void shorten(BatchedFile file, int size) throws IOException {
        expected = Arrays.copyOf(expected, size);
        file.truncate(size);
    }

    private void assertSame(BatchedFile file, Random random) throws IOException {
        assertThat(file.size()).isEqualTo(expected.length);
        var from = Batch.BLOCK + random.nextInt(expected.length - Batch.BLOCK + 1);
        var read = ByteBuffer.allocate(1 + random.nextInt(5 * Batch.BLOCK));
        var count = file.read(read, from);
        var there = Math.min(read.capacity(), expected.length - from);
        assertThat(count).isEqualTo(there == 0 ? -1 : there);
        assertThat(Arrays.copyOf(read.array(), there)).isEqualTo(Arrays.copyOfRange(expected, from, from + there));
    }

    private static byte[] withoutGeneration(byte[] bytes) {
        var copy = bytes.clone();
        Arrays.fill(copy, Batch.BLOCK - Long.BYTES, Batch.BLOCK, (byte) 0);
        return copy;
    }
}
