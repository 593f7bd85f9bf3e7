package org.sanad.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sanad.core.history.Line;
import org.sanad.text.ProblemException;

class TransferRulesTest {
    private static final UUID DOSSIER = new UUID(0, 1);
    private static final String PERSON = new UUID(0, 2).toString();
    private static final UUID COPY = new UUID(0, 9);

    @Test
    void aReasonIsStrippedAndHasItsLength() {
        assertThat(TransferRules.reason("  déménagement ")).isEqualTo("déménagement");
        var longest = "x".repeat(TransferRules.LONGEST_REASON);
        assertThat(TransferRules.reason(" " + longest + " ")).isEqualTo(longest);
        refused(() -> TransferRules.reason(longest + "x"), "transfer.reason_long");
        refused(() -> TransferRules.reason("  "), "transfer.reason_missing");
        refused(() -> TransferRules.reason(null), "transfer.reason_missing");
    }

    @Test
    void anOfferOfOneDossierAndItsPeopleIsWhole() {
        TransferRules.requireWhole(offer(whole -> {}));
    }

    @Test
    void anOfferThatIsNotOneDossierOfTheGiverIsRefused() {
        notWhole(records -> records.removeFirst());
        notWhole(records -> records.add(line("dossier", DOSSIER.toString(), Map.of("owner_code", "A"))));
        notWhole(records -> records.set(0, line("dossier", DOSSIER.toString(), Map.of("owner_code", "B"))));
        notWhole(records -> records.set(0, line("dossier", PERSON, Map.of("owner_code", "A"))));
        notWhole(records -> records.add(line("account", PERSON, Map.of("owner_code", "A"))));
    }

    @Test
    void whatHangsOnAnotherDossierIsRefused() {
        notWhole(records -> records.add(line("visit", "v", Map.of("owner_code", "A", "dossier_id", PERSON))));
        TransferRules.requireWhole(offer(records ->
                records.add(line("visit", "v", Map.of("owner_code", "A", "dossier_id", DOSSIER.toString())))));
    }

    @Test
    void aPersonWhomTheDossierDoesNotNameIsRefused() {
        notWhole(records -> records.add(line("person", COPY.toString(), Map.of("owner_code", "A"))));
    }

    @Test
    void theKeyOfASpreadsheetStaysBehindAndTheRestIsTaken() {
        var taken = TransferRules.taken(
                offer(records -> records.set(
                        0, line("dossier", DOSSIER.toString(), Map.of("owner_code", "A", "source_key", "row 7")))),
                Map.of());
        assertThat(taken.getFirst().after()).containsEntry("source_key", null).containsEntry("owner_code", "A");
        assertThat(taken.getFirst().base()).isEqualTo("base");
        assertThat(taken).extracting(Line::id).containsExactly(DOSSIER.toString(), PERSON, "link");
        assertThat(taken.get(2).after()).containsEntry("person_id", PERSON);
        assertThat(taken).allSatisfy(line -> assertThat(line.before()).isEmpty());
    }

    @Test
    void ofAPersonWhoStaysACopyIsTakenThatBeginsAnew() {
        var offer = offer(records -> {});
        var staying = new Offer(
                Offer.FORMAT,
                offer.transfer(),
                "A",
                offer.fromEpoch(),
                1,
                "B",
                DOSSIER,
                "1",
                "reason",
                "name",
                "2026-01-01",
                offer.records(),
                List.of(PERSON),
                List.of());
        var taken = TransferRules.taken(staying, TransferRules.copies(staying, () -> COPY));
        assertThat(taken.get(1).id()).isEqualTo(COPY.toString());
        assertThat(taken.get(1).base()).isNull();
        assertThat(taken.get(2).after()).containsEntry("person_id", COPY.toString());
    }

    private static void notWhole(Consumer<List<Line>> change) {
        refused(() -> TransferRules.requireWhole(offer(change)), "transfer.not_whole");
    }

    private static void refused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo(key));
    }

    private static Offer offer(Consumer<List<Line>> change) {
        var records = new ArrayList<Line>();
        records.add(line("dossier", DOSSIER.toString(), Map.of("owner_code", "A")));
        records.add(line("person", PERSON, Map.of("owner_code", "A")));
        records.add(line(
                "dossier_person",
                "link",
                Map.of("owner_code", "A", "dossier_id", DOSSIER.toString(), "person_id", PERSON)));
        change.accept(records);
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
                records,
                List.of(),
                List.of());
    }

    private static Line line(String entity, String id, Map<String, Object> values) {
        return new Line(entity, id, "base", Map.of("old", 1L), new LinkedHashMap<>(values));
    }
}
