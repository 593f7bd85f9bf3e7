package org.sanad.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SealedFileTest {
    private static final int SEGMENT = SealedFile.SEGMENT;
    private static final SealedFile SEALED = new SealedFile(new byte[32]);

    @Property(tries = 60)
    void whatWasSealedIsOpened(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        var content = content(size, seed);
        assertThat(open(seal(content))).isEqualTo(content);
    }

    @Property(tries = 120)
    void aChangedByteIsRefused(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        var sealed = seal(content(size, seed));
        sealed[new Random(seed).nextInt(sealed.length)] ^= (byte) (1 << (seed & 7));
        assertThatThrownBy(() -> open(sealed)).isInstanceOf(SealedFile.Damaged.class);
    }

    @Property(tries = 120)
    void whatIsCutOffOrAddedIsRefused(@ForAll("sizes") int size, @ForAll long seed) throws IOException {
        var sealed = seal(content(size, seed));
        var cut = Arrays.copyOf(sealed, new Random(seed).nextInt(sealed.length));
        assertThatThrownBy(() -> open(cut)).isInstanceOf(SealedFile.Damaged.class);
        var longer = Arrays.copyOf(sealed, sealed.length + 1 + (int) (seed & 31));
        assertThatThrownBy(() -> open(longer)).isInstanceOf(SealedFile.Damaged.class);
    }

    @Test
    void aFileThatEndsWithAFullSegmentOrWhoseSegmentsAreExchangedIsRefused() throws IOException {
        var head = seal(new byte[0]).length - SealedFile.TAG;
        var full = SEGMENT + SealedFile.TAG;
        var sealed = seal(content(3 * SEGMENT, 5));
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, head + 2 * full))).isInstanceOf(SealedFile.Damaged.class);
        var exchanged = sealed.clone();
        System.arraycopy(sealed, head, exchanged, head + full, full);
        System.arraycopy(sealed, head + full, exchanged, head, full);
        assertThatThrownBy(() -> open(exchanged)).isInstanceOf(SealedFile.Damaged.class);
    }

    @Test
    void anotherKeyDoesNotOpenItAndTwoSealingsDiffer() throws IOException {
        var other = new byte[32];
        other[31] = 1;
        var sealed = seal(content(100, 1));
        assertThatThrownBy(() -> new SealedFile(other)
                        .open(new ByteArrayInputStream(sealed))
                        .readAllBytes())
                .isInstanceOf(SealedFile.Damaged.class);
        assertThat(seal(content(100, 1))).isNotEqualTo(sealed);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 2 * SEGMENT - 1, 2 * SEGMENT, 2 * SEGMENT + 1)
                .flatMap(edge -> Arbitraries.integers().between(0, 40).map(more -> edge + more));
    }

    private static byte[] content(int size, long seed) {
        var content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static byte[] seal(byte[] content) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var out = SEALED.seal(sealed)) {
            out.write(content);
        }
        return sealed.toByteArray();
    }

    /** Whole and as a stream, which must agree. */
    private static byte[] open(byte[] sealed) throws IOException {
        byte[] whole;
        try {
            var content = SEALED.open(sealed);
            whole = new byte[content.remaining()];
            content.get(whole);
        } catch (SealedFile.Damaged e) {
            assertThatThrownBy(() -> streamed(sealed)).isInstanceOf(SealedFile.Damaged.class);
            throw e;
        }
        assertThat(streamed(sealed)).isEqualTo(whole);
        return whole;
    }

    private static byte[] streamed(byte[] sealed) throws IOException {
        try (var in = SEALED.open(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }
}
