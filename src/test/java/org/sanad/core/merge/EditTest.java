package org.sanad.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final String SEEN = "10.521/a/6";
    private static final String SAVE = "10.521/a/7";

    @Test
    void theOfficeIsTheFirstPartOfTheRevision() {
        assertThat(edit(SEEN, Map.of(), Map.of()).office()).isEqualTo("10.521");
    }

    @Test
    void twoWritesOfOneSaveGoFromWhatWasSeenFirstToWhatWasWrittenLast() {
        var first = edit(SEEN, Map.of("cost", 5L, "title_fr", "T"), Map.of("cost", 6L, "title_fr", "U"));
        var second = new Edit(
                "10.521/a/8", SAVE, Map.of("cost", 6L, "sector", "crafts"), Map.of("cost", 7L, "sector", "trade"));
        assertThat(first.then(second))
                .isEqualTo(edit(
                        SEEN,
                        Map.of("cost", 5L, "title_fr", "T", "sector", "crafts"),
                        Map.of("cost", 7L, "title_fr", "U", "sector", "trade")));
    }

    @Test
    void aRecordThatTheSaveMadeHadNothingBefore() {
        var made = edit(null, Map.of(), Map.of("cost", 5L));
        var changed = edit(SAVE, Map.of("cost", 5L), Map.of("cost", 6L));
        assertThat(made.then(changed)).isEqualTo(edit(null, Map.of(), Map.of("cost", 6L)));
    }

    @Test
    void whatItTellsCannotBeChangedAfterwards() {
        var after = new LinkedHashMap<String, Object>(Map.of("cost", 5L));
        var edit = edit(null, Map.of(), after);
        after.put("cost", 6L);
        assertThat(edit.after()).containsEntry("cost", 5L);
        assertThatThrownBy(() -> edit.after().put("cost", 6L)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> edit.before().put("cost", 6L)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Edit edit(String base, Map<String, Object> before, Map<String, Object> after) {
        return new Edit(SAVE, base, before, after);
    }
}
