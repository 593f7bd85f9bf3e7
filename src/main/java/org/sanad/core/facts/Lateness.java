package org.sanad.core.facts;

import java.time.LocalDate;
import java.util.Arrays;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.VisitRules;

/** Whether a dossier is late, by the rules that the dossier’s own screen goes by. */
final class Lateness {
    private final Due due;
    private final boolean[] states;
    private final int from;
    private final int until;

    /**
     * @param due null where all are taken
     * @param months between visits; of no account where no visits are asked for
     */
    Lateness(Due due, LocalDate today, int months, Codebook book) {
        this.due = due;
        this.states = due == null ? null : states(due, book);
        this.from = due == Due.SOON ? Events.day(today.minusDays(LifeRules.DAYS_TO_DECIDE)) : Events.NO_DAY + 1;
        this.until = due == null ? 0 : Events.day(until(due, today, months));
    }

    private static LocalDate until(Due due, LocalDate today, int months) {
        return switch (due) {
            case LATE -> today.minusDays(LifeRules.DAYS_TO_DECIDE + 1L);
            case SOON -> today.minusDays(LifeRules.DAYS_TO_DECIDE - LifeRules.DAYS_AHEAD);
            case UNVISITED -> VisitRules.seenUntil(months, today);
        };
    }

    private static boolean[] states(Due due, Codebook book) {
        var taken = new boolean[book.size(Dimension.STATE)];
        Arrays.stream(State.values())
                .filter(state -> due == Due.UNVISITED ? state == State.IN_OPERATION : LifeRules.waiting(state))
                .map(state -> book.of(Dimension.STATE).find(state.code()))
                .filter(number -> number >= 0 && number < taken.length)
                .forEach(number -> taken[number] = true);
        return taken;
    }

    boolean takes(Block block, int row) {
        if (due == null) {
            return true;
        }
        var state = block.code(Dimension.STATE, row);
        var since = due == Due.UNVISITED ? lastSeen(block, row) : block.begunOn[row];
        return state < states.length && states[state] && since >= from && since <= until;
    }

    /** The last visit, or the settlement, or the day since which it stands where it does. */
    private static int lastSeen(Block block, int row) {
        var visit = block.visits.last(row, Integer.MAX_VALUE);
        if (visit >= 0) {
            return block.visits.on()[visit];
        }
        var settled = Events.NO_DAY;
        var decisions = block.decisions;
        for (var at = decisions.start()[row]; at < decisions.start()[row + 1]; at++) {
            if (decisions.flag()[at]) {
                settled = Math.max(settled, decisions.on()[at]);
            }
        }
        return settled == Events.NO_DAY ? block.stateOn(row) : settled;
    }
}
