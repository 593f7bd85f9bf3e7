package org.sanad.core.facts;

import java.util.List;
import java.util.UUID;

/** The facts of some dossiers as columns of primitives. Never changes: a save makes the blocks it touched anew. */
final class Block {
    /** Dossiers of a full block: few enough to be made anew at each save, many enough for a fast pass. */
    static final int SIZE = 1024;

    /** Of people at work, where it was not said how many. */
    static final int NOT_SAID = -1;

    final int size;
    final int[] begunOn;
    final int[] jobs;
    final int[] family;
    final int[] women;
    final Events decisions;
    final Events awards;
    final Events payments;
    final Visits visits;
    final Summary summary;
    /** The day of the first decision of any kind, {@link Events#NO_DAY} where there is none. */
    final int[] decidedOn;
    /** Of the first settlement, and of the first payment or delivery. */
    final int[] settledOn;

    final int[] paidOn;
    final Labels labels;
    /** Numbers of what each dossier has in common with others. */
    final int[] combos;

    private final Combos book;

    Block(List<Fact> facts, Codebook book) {
        this(BlockParts.of(facts, book), book, new Labels(facts, book));
    }

    /** Works out what can be worked out from the parts. */
    Block(BlockParts parts, Codebook book, Labels labels) {
        this.book = book.combos();
        size = parts.begunOn.length;
        begunOn = parts.begunOn;
        jobs = parts.jobs;
        family = parts.family;
        women = parts.women;
        combos = parts.combos;
        decisions = parts.decisions;
        awards = parts.awards;
        payments = parts.payments;
        visits = parts.visits;
        this.labels = labels;
        decidedOn = decisions.first(size);
        settledOn = decisions.firstMarked(size);
        paidOn = payments.firstGiven(size);
        summary = Summary.of(this);
    }

    /** People at work as the last visit until a day found them, else at the start; 0 where it is not known. */
    int jobs(int row, int until) {
        var visit = visits.last(row, until);
        return Math.max(0, visit < 0 ? jobs[row] : visits.jobs()[visit]);
    }

    /** Those of the family. */
    int family(int row, int until) {
        var visit = visits.last(row, until);
        return Math.max(0, visit < 0 ? family[row] : visits.family()[visit]);
    }

    BlockParts parts() {
        var parts = new BlockParts();
        parts.begunOn = begunOn;
        parts.jobs = jobs;
        parts.family = family;
        parts.women = women;
        parts.combos = combos;
        parts.decisions = decisions;
        parts.awards = awards;
        parts.payments = payments;
        parts.visits = visits;
        return parts;
    }

    /** Since when it stands where it does. */
    int stateOn(int row) {
        return labels.stateOn(row);
    }

    /** In centimes. */
    long asked(int row) {
        return labels.asked(row);
    }

    UUID id(int row) {
        return labels.id(row);
    }

    int compareId(int row, Block other, int otherRow) {
        return labels.compareId(row, other.labels, otherRow);
    }

    /** The number of a dimension that is the dossier's own: not of programme or year, which are its events'. */
    int code(Dimension dimension, int row) {
        return book.code(dimension, combos[row]);
    }

    Fact fact(int row, Codebook book) {
        var programmes = book.of(Dimension.PROGRAMME);
        return new Fact(
                id(row),
                word(book, Dimension.KIND, row),
                word(book, Dimension.STATE, row),
                word(book, Dimension.SECTOR, row),
                word(book, Dimension.OFFICE, row),
                word(book, Dimension.PROVINCE, row),
                word(book, Dimension.REGION, row),
                word(book, Dimension.GENDER, row),
                Events.date(begunOn[row]),
                Events.date(stateOn(row)),
                asked(row),
                decisions.decisions(row),
                awards.awards(row, programmes),
                payments.payments(row, programmes),
                new Fact.Work(said(jobs[row]), said(family[row]), said(women[row])),
                visits.at(row),
                labels.text().text(row),
                labels.sounds().key(row, book.sounds()));
    }

    private String word(Codebook book, Dimension dimension, int row) {
        return book.word(dimension, code(dimension, row));
    }

    private static Integer said(int number) {
        return number == NOT_SAID ? null : number;
    }
}
