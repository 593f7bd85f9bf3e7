package org.sanad.core.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.history.Line;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** What may be offered, and what an acceptance takes over. */
final class TransferRules {
    static final int LONGEST_REASON = 500;
    /** A save of one line must hold it, with room for the quotation marks of JSON in JSON. */
    static final int LARGEST = 600_000;

    private static final Set<String> MOVING =
            Set.of("person", "dossier", "dossier_person", "dossier_step", "visit", "dossier_paper", "attachment");

    private TransferRules() {}

    /** @throws ProblemException {@code transfer.reason_missing}, {@code transfer.reason_long} */
    static String reason(String typed) {
        var reason = remark(typed);
        if (reason.isEmpty()) {
            throw new ProblemException(Problem.at("reason", "transfer.reason_missing"));
        }
        return reason;
    }

    /**
     * What may be said with an acceptance; empty where nothing is.
     *
     * @throws ProblemException {@code transfer.reason_long}
     */
    static String remark(String typed) {
        var reason = Objects.toString(typed, "").strip();
        if (reason.length() > LONGEST_REASON) {
            throw new ProblemException(Problem.at("reason", "transfer.reason_long", LONGEST_REASON));
        }
        return reason;
    }

    /**
     * An offer holds one dossier and what hangs on it, all of the giver.
     *
     * @throws ProblemException {@code transfer.not_whole}
     */
    static void requireWhole(Offer offer) {
        var people = new HashSet<String>();
        var dossiers = 0;
        for (var record : offer.records()) {
            if (!MOVING.contains(record.entity())
                    || !offer.from().equals(record.after().get("owner_code"))
                    || !belongs(record, offer.dossier().toString())) {
                throw new ProblemException(Problem.of("transfer.not_whole"));
            }
            dossiers += record.entity().equals("dossier") ? 1 : 0;
            if (record.entity().equals("dossier_person")) {
                people.add(Objects.toString(record.after().get("person_id")));
            }
        }
        var strangers = offer.records().stream()
                .anyMatch(record -> record.entity().equals("person") && !people.contains(record.id()));
        if (dossiers != 1 || strangers) {
            throw new ProblemException(Problem.of("transfer.not_whole"));
        }
    }

    /** What an offer tells of that is not known by its own records: of each office, programme and year as many as are missing. */
    static List<Offer.Given> untold(List<Offer.Given> told, List<Offer.Given> here) {
        var known = new ArrayList<>(here.stream().map(TransferRules::which).toList());
        return told.stream().filter(one -> !known.remove(which(one))).toList();
    }

    private static List<Object> which(Offer.Given one) {
        return List.of(one.office(), one.programme(), one.year());
    }

    private static boolean belongs(Line record, String dossier) {
        return switch (record.entity()) {
            case "person" -> true;
            case "dossier" -> record.id().equals(dossier);
            default -> dossier.equals(record.after().get("dossier_id"));
        };
    }

    /**
     * What the taker writes: each record of the offer; a copy of a person who stays with the giver. The key of the row of
     * a spreadsheet stays behind, because it means something at the giver only.
     *
     * @param copies as {@link #copies} made them
     */
    static List<Line> taken(Offer offer, Map<String, String> copies) {
        return offer.records().stream().map(record -> taken(record, copies)).toList();
    }

    /** By those who stay with the giver, the identities of their copies. */
    static Map<String, String> copies(Offer offer, Supplier<UUID> ids) {
        var copies = new LinkedHashMap<String, String>();
        offer.staying().forEach(person -> copies.put(person, ids.get().toString()));
        return copies;
    }

    private static Line taken(Line record, Map<String, String> copies) {
        var values = new LinkedHashMap<>(record.after());
        var id = record.id();
        var base = record.base();
        if (record.entity().equals("dossier")) {
            values.put("source_key", null);
        }
        if (record.entity().equals("person") && copies.containsKey(id)) {
            id = copies.get(id);
            base = null;
        }
        if (record.entity().equals("dossier_person")) {
            values.computeIfPresent(
                    "person_id", (name, person) -> copies.getOrDefault(person.toString(), person.toString()));
        }
        return new Line(record.entity(), id, base, Map.of(), values);
    }
}
