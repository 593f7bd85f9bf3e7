package org.sanad.core.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The instalments of a programme: as they are kept in one text, and worked out for an award. */
public final class Scheme {
    private Scheme() {}

    /** {@code 60:1:rib;40:7:accounts,quotes}; null for none. */
    public static String text(List<Conditions.Share> shares) {
        return shares.isEmpty()
                ? null
                : shares.stream()
                        .map(one -> one.percent() + ":" + one.months() + ":" + String.join(",", one.papers()))
                        .collect(Collectors.joining(";"));
    }

    /**
     * Reads what {@link #text} wrote; empty for null.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static List<Conditions.Share> shares(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";")).map(Scheme::share).toList();
    }

    private static Conditions.Share share(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(text);
        }
        return new Conditions.Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), codes(parts[2], ","));
    }

    /** Codes that stand in one text; empty for null. */
    static List<String> codes(String text, String between) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(between));
    }

    /**
     * The instalments of an award by a scheme: each its share, rounded down to whole dirhams, and the last the rest, so
     * that they make the amount to the centime.
     *
     * @param amount in centimes, 0 or more
     */
    public static List<Instalment> instalments(List<Conditions.Share> shares, long amount, LocalDate decidedOn) {
        var parts = new ArrayList<Instalment>();
        var left = amount;
        for (var share : shares) {
            var last = parts.size() == shares.size() - 1;
            var part = last ? left : Math.multiplyExact(amount / 100, share.percent()) / 100 * 100;
            parts.add(
                    new Instalment(null, parts.size() + 1, part, decidedOn.plusMonths(share.months()), share.papers()));
            left -= part;
        }
        return parts;
    }
}
