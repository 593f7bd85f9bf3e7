package org.sanad.ui.dashboard;

import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;
import org.sanad.ui.kit.Choice;

/**
 * What the figures of one card are counted of. A chart is not narrowed by what is chosen in it, and the credits know neither
 * a sector nor a place: a card that names a filter of the others would say something wrong of its own figures.
 *
 * @param dossiers filed in that choice; null where it was not counted
 */
record Basis(Choice choice, Integer dossiers) {
    /** Of all that is chosen. */
    static Basis of(Figures figures) {
        return new Basis(figures.choice(), figures.total().dossiers());
    }

    /** Of a chart by a dimension. */
    static Basis by(Dimension dimension, Figures figures) {
        return without(figures, Narrowing.set(figures.choice(), dimension, null), dossiers(dimension, figures));
    }

    /** Of credits: an office, a programme and a year. */
    static Basis ofCredits(Figures figures) {
        var choice = figures.choice();
        var budgets = Choice.ALL.office(choice.office()).programme(choice.programme());
        var heeded = choice.year() == null && choice.wholeYear() != null
                ? budgets.period(choice.from(), choice.to())
                : budgets.year(choice.year());
        return without(figures, heeded, null);
    }

    /** Of offices, whatever else is chosen. */
    static Basis ofOffices(Figures figures) {
        return without(figures, Choice.ALL.office(figures.choice().office()), null);
    }

    private static Basis without(Figures figures, Choice choice, Integer dossiers) {
        return choice.equals(figures.choice()) ? of(figures) : new Basis(choice, dossiers);
    }

    /** A dossier may have awards of several programmes, and stands in each of them. */
    private static Integer dossiers(Dimension dimension, Figures figures) {
        return dimension == Dimension.PROGRAMME ? null : sum(figures.by(dimension));
    }

    private static int sum(Iterable<Group> groups) {
        var sum = 0;
        for (var group : groups) {
            sum += group.totals().dossiers();
        }
        return sum;
    }
}
