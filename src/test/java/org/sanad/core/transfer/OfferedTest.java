package org.sanad.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.core.history.Line;

class OfferedTest {
    private static final UUID DOSSIER = new UUID(0, 1);

    @Test
    void whoTakesPartIsReadWithTheirPartTheHolderFirst() {
        var offered = Offered.of(offer(
                line("dossier", DOSSIER.toString(), Map.of("number", "1")),
                line("person", "gone", Map.of("name_latin", "Gone")),
                line("person", "member", Map.of("name_latin", "Member")),
                line("person", "head", Map.of("name_latin", "Head", "birth_date", "1980-03-01", "birth_year", 1980L)),
                line("dossier_person", "1", Map.of("person_id", "gone", "part", "former")),
                line("dossier_person", "2", Map.of("person_id", "member", "part", "member")),
                line("dossier_person", "3", Map.of("person_id", "head", "part", "representative"))));
        assertThat(offered.people())
                .containsExactly(
                        Map.of("name_latin", "Head", "birth_date", "1980-03-01", "part", "representative"),
                        Map.of("name_latin", "Member", "part", "member"));
        assertThat(offered.dossier()).containsEntry("number", "1");
    }

    @Test
    void visitsAreInTimeAndARemovedScanIsLeftOut() {
        var offered = Offered.of(offer(
                line("dossier", DOSSIER.toString(), Map.of()),
                line("visit", "1", Map.of("visited_on", "2026-05-01")),
                line("visit", "2", Map.of("visited_on", "2025-05-01")),
                line("dossier_paper", "1", Map.of("paper", "cnie", "presence", "present")),
                line("attachment", "1", Map.of("file_name", "old.pdf", "removed", true)),
                line("attachment", "2", Map.of("file_name", "card.pdf", "removed", false))));
        assertThat(offered.visits())
                .extracting(one -> one.get("visited_on"))
                .containsExactly("2025-05-01", "2026-05-01");
        assertThat(offered.scans()).extracting(one -> one.get("file_name")).containsExactly("card.pdf");
        assertThat(offered.papers()).hasSize(1);
        assertThat(offered.steps()).isEmpty();
    }

    private static Offer offer(Line... records) {
        return new Offer(
                Offer.FORMAT,
                new UUID(0, 3),
                "A",
                new UUID(0, 4),
                1,
                "B",
                DOSSIER,
                "1",
                "reason",
                "name",
                "2026-01-01",
                List.of(records),
                List.of(),
                List.of());
    }

    private static Line line(String entity, String id, Map<String, Object> values) {
        return new Line(entity, id, "base", Map.of(), values);
    }
}
