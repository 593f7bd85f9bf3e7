package org.sanad.core.facts;

/** The way of dossiers as far as the facts tell it. Days are epoch days; {@link Events#NO_DAY} where nothing happened. */
final class Way {
    private final When when;
    /** By combination. */
    private final boolean[] draft;

    private final boolean[] working;
    private final boolean[] ended;

    Way(When when, Codebook book) {
        this.when = when;
        draft = book.combosIn("draft");
        working = book.combosIn("in_operation", "closed");
        ended = book.combosIn("withdrawn", "closed");
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
        return when.covers(block.begunOn[row]) && !draft[block.combos[row]];
    }

    boolean working(Block block, int row) {
        return working[block.combos[row]];
    }

    /** Neither withdrawn nor closed: where it is undecided, somebody waits. */
    boolean waits(Block block, int row) {
        return !ended[block.combos[row]];
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
        if (when.programme() == When.ANY) {
            return block.paidOn[row];
        }
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
