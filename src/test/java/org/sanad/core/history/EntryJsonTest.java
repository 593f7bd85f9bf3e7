package org.sanad.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryJsonTest {
    @Test
    void whatIsWrittenComesBackAsTheSameKind() {
        var values = new LinkedHashMap<String, Object>();
        values.put("amount", 1_122_328_00L);
        values.put("count", 7);
        values.put("held", true);
        values.put("nothing", null);
        values.put("title", "ورشة «خياطة»\u2028");
        var back = EntryJson.read(EntryJson.write(entry(values)))
                .lines()
                .getFirst()
                .after();
        assertThat(back)
                .containsEntry("amount", 1_122_328_00L)
                .containsEntry("count", 7L)
                .containsEntry("held", true)
                .containsEntry("nothing", null)
                .containsEntry("title", "ورشة «خياطة»\u2028");
    }

    static List<Object> others() {
        return List.of(LocalDate.of(2026, 3, 2), new BigDecimal("1.5"), new UUID(1, 2), 1.5, 'x', List.of("a"));
    }

    /** It would come back as a text, and the digest of the next office would differ. */
    @ParameterizedTest
    @MethodSource("others")
    void anotherKindOfValueIsRefusedWithTheNameOfItsField(Object value) {
        var entry = entry(Map.of("filed_on", value));
        assertThatThrownBy(() -> EntryJson.write(entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("filed_on");
    }

    private static Entry entry(Map<String, Object> values) {
        return new Entry(
                "P10.521",
                new UUID(1, 1),
                1,
                "2026-03-02T09:00:00Z",
                "Clerk",
                "clerk",
                "dossier.save",
                Entry.NO_PREVIOUS,
                List.of(new Line("dossier", new UUID(2, 2).toString(), null, Map.of(), values)));
    }
}
