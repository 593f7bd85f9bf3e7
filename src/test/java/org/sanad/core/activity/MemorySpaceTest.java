package org.sanad.core.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemorySpaceTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void twoSpellingsAreOneSpaceUnderTheMoreFrequent() {
        var held = List.of(
                at("HQ", ActivityKind.MEMORY_VISITS, "فضاء الذاكره", 40),
                at("HQ", ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", 25),
                at("HQ", ActivityKind.MEMORY_EVENT, "فضاء الذّاكرة", 15),
                at("HQ", ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", 10),
                at("HQ", ActivityKind.MEMORY_EVENT, "Espace d’Assa", 100),
                at("HQ", ActivityKind.MEMORY_VISITS, "ESPACE D'ASSA ", 1));
        assertThat(MemorySpace.of(held))
                .containsExactly(
                        new MemorySpace("HQ", "Espace d’Assa", 1, 101), new MemorySpace("HQ", "فضاء الذاكرة", 3, 90));
    }

    @Test
    void theSpacesOfTwoOfficesStayTwoWhateverTheirName() {
        assertThat(MemorySpace.of(List.of(
                        at("P10.521", ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", 5),
                        at("P10.071", ActivityKind.MEMORY_EVENT, "فضاء الذاكرة", 5))))
                .containsExactly(
                        new MemorySpace("P10.071", "فضاء الذاكرة", 1, 5),
                        new MemorySpace("P10.521", "فضاء الذاكرة", 1, 5));
    }

    @Test
    void noPlaceCountsTooAndOtherKindsAndWhatIsWithdrawnDoNot() {
        var held = List.of(
                at("HQ", ActivityKind.MEMORY_VISITS, null, 7),
                at("HQ", ActivityKind.MEMORY_EVENT, "…", 2),
                at("HQ", ActivityKind.AWARENESS, "دار الشباب", 60),
                at("HQ", ActivityKind.MEMORY_EVENT, "فضاء", 900).withdrawn(true));
        assertThat(MemorySpace.of(held)).containsExactly(new MemorySpace("HQ", "", 1, 9));
        assertThat(MemorySpace.of(List.of())).isEmpty();
    }

    private static Activity at(String office, ActivityKind kind, String place, int people) {
        return new Activity(null, office, kind, MARCH, "x", place, null, people, null, false);
    }
}
