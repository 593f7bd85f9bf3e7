package org.sanad.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnseenTest {
    private static final Edit MADE = new Edit("A/1/1", null, Map.of(), Map.of("title", "old", "sector", "trade"));
    private static final Edit GIVEN = edit("A/1/2", "A/1/1", "title", "old", "given");
    private static final Map<String, Object> TAKEN = Map.of("title", "given", "sector", "trade");

    @Test
    void whatLedToWhatWasHandedOverIsSeen() {
        assertThat(unseen(MADE, GIVEN)).isEmpty();
    }

    @Test
    void whatWasWrittenBesideItIsNot() {
        assertThat(unseen(MADE, GIVEN, edit("A/2/2", "A/1/1", "title", "old", "late")))
                .containsExactly("A/2/2");
        assertThat(unseen(MADE, GIVEN, edit("A/2/2", "A/1/1", "sector", "trade", "crafts")))
                .containsExactly("A/2/2");
    }

    @Test
    void whatStandsAllTheSameIsNotLost() {
        assertThat(unseen(MADE, GIVEN, edit("A/2/2", "A/1/1", "title", "old", "given")))
                .isEmpty();
    }

    @Test
    void whatItsWriterReplacedIsNamedByWhatReplacedIt() {
        assertThat(unseen(
                        MADE,
                        GIVEN,
                        edit("A/2/2", "A/1/1", "title", "old", "late"),
                        edit("A/2/3", "A/2/2", "title", "late", "later")))
                .containsExactly("A/2/3");
    }

    @Test
    void whatAPersonDecidedAboutIsNotLost() {
        var late = edit("A/2/2", "A/1/1", "title", "old", "late");
        var ruling = new Ruling("r", "title", Set.of("A/2/2", "A/1/2"), "given");
        assertThat(Unseen.of("A/1/2", TAKEN, List.of(MADE, GIVEN, late), List.of(ruling)))
                .isEmpty();
    }

    private static Edit edit(String revision, String base, String field, String before, String after) {
        return new Edit(revision, base, Map.of(field, before), Map.of(field, after));
    }

    private static Set<String> unseen(Edit... edits) {
        return Unseen.of("A/1/2", TAKEN, List.of(edits), List.of());
    }
}
