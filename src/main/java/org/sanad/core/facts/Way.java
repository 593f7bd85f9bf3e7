package org.sanad.core.facts;

import java.util.stream.Stream;

/** The way of dossiers as far as the facts tell it. Days are epoch days; {@link Events#NO_DAY} where nothing happened. */
final class Way {
    private final When when;
    private final int draft;
    private final boolean[] working;
    private final boolean[] ended;

    Way(When when, Codebook book) {
        this.when = when;
        var states = book.of(Dimension.STATE);
        draft = states.find("draft");
        working = numbers(states, "in_operation", "closed");
        ended = numbers(states, "withdrawn", "closed");
    }

    private static boolean[] numbers(Codes codes, String... words) {
        var numbers = new boolean[codes.size()];
        Stream.of(words).mapToInt(codes::find).filter(number -> number >= 0).forEach(number -> numbers[number] = true);
        return numbers;
    }

    /** Whether it was filed in the period, and has come so far. */
    boolean reached(Stage stage, Block block, int row) {
        return filed(block, row)
                && switch (stage) {
                    case FILED -> true;
                    case DECIDED -> decision(block, row) != Events.NO_DAY;
                    case SETTLED -> settlement(block, row) != Events.NO_DAY;
                    case PAID -> payment(block, row) != Events.NO_DAY;
                    case WORKING -> working(block, row);
                    case WAITING -> waits(block, row) && decision(block, row) == Events.NO_DAY;
                };
    }

    boolean filed(Block block, int row) {
        return when.covers(block.begunOn[row]) && block.code(Dimension.STATE, row) != draft;
    }

    boolean working(Block block, int row) {
        return working[block.code(Dimension.STATE, row)];
    }

    /** Neither withdrawn nor closed: where it is undecided, somebody waits. */
    boolean waits(Block block, int row) {
        return !ended[block.code(Dimension.STATE, row)];
    }

    /** The first decision of any kind. */
    int decision(Block block, int row) {
        return block.decidedOn[row];
    }

    int settlement(Block block, int row) {
        return block.settledOn[row];
    }

    /** The first payment or delivery, of the programme that is asked for. */
    int payment(Block block, int row) {
        var payments = block.payments;
        var first = Events.NO_DAY;
        for (var at = payments.start()[row]; at < payments.start()[row + 1]; at++) {
            var counts = payments.amount()[at] > 0 && when.programmeIs(payments.programme()[at]);
            if (counts && (first == Events.NO_DAY || payments.on()[at] < first)) {
                first = payments.on()[at];
            }
        }
        return first;
    }
}
