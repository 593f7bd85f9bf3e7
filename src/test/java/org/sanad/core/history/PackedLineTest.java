package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sanad.text.ProblemException;

/** A line comes back as it was, takes little room, and is refused when a byte of it is another. */
class PackedLineTest {
    private static final Entry SAVE = new Entry(
            "P10.521",
            new UUID(7, 46),
            12,
            "2026-06-30T08:00:00Z",
            "فاطمة",
            "clerk",
            "dossier.save",
            Entry.NO_PREVIOUS,
            java.util.List.of(new Line(
                    "dossier",
                    new UUID(1, 2).toString(),
                    "P10.521/0/11",
                    Map.of("state", "filed"),
                    Map.of("state", "ready"))));

    @Property
    void everyLineComesBack(@ForAll String text) {
        try (var packed = new PackedLine()) {
            assertThat(packed.line(null, packed.pack(text))).isEqualTo(wellFormed(text));
        }
    }

    /** Half a pair of surrogates is no text: no line holds one. */
    private static String wellFormed(String text) {
        var utf8 = java.nio.charset.StandardCharsets.UTF_8;
        return new String(text.getBytes(utf8), utf8);
    }

    @Test
    void aSavePacksToLessThanHalf() {
        try (var packed = new PackedLine()) {
            var line = EntryJson.write(SAVE);
            assertThat(packed.pack(line).length).isLessThan(line.length() / 2);
        }
    }

    private static String read(PackedLine packed, byte[] bytes) {
        try {
            return packed.line(null, bytes);
        } catch (ProblemException e) {
            return "refused";
        }
    }

    @Test
    void aByteOfAnotherValueIsNoticed() {
        var random = new Random(46);
        try (var packed = new PackedLine()) {
            var whole = packed.pack(EntryJson.write(SAVE));
            for (var at = 0; at < whole.length; at++) {
                var other = whole.clone();
                other[at] ^= (byte) (1 << random.nextInt(8));
                assertThat(read(packed, other))
                        .isIn("refused", EntryJson.write(SAVE)); // a bit of the filling means nothing
            }
            assertThatThrownBy(() -> packed.line(null, java.util.Arrays.copyOf(whole, whole.length / 2)))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
