package org.sanad.core.facts;

import java.util.List;
import java.util.UUID;

/** The facts of some dossiers as columns of primitives. Never changes: a save makes the blocks it touched anew. */
final class Block {
    /** Dossiers of a full block: few enough to be made anew at each save, many enough for a fast pass. */
    static final int SIZE = 1024;

    private static final int NOT_SAID = -1;
    final int size;
    final int[] begunOn;
    final int[] stateOn;
    final long[] asked;
    final int[] jobs;
    final int[] family;
    final int[] women;
    final Events decisions;
    final Events awards;
    final Events payments;
    final Visits visits;
    final Summary summary;
    /** The day of the first decision of any kind, {@link Events#NO_DAY} where there is none; of the first settlement. */
    final int[] decidedOn;

    final int[] settledOn;
    final ByteText text;
    final Sounds sounds;
    private final long[] high;
    private final long[] low;
    /** Numbers of what each dossier has in common with others. */
    final int[] combos;
    private final Combos book;

    Block(List<Fact> facts, Codebook book) {
        size = facts.size();
        high = facts.stream()
                .mapToLong(fact -> fact.id().getMostSignificantBits())
                .toArray();
        low = facts.stream()
                .mapToLong(fact -> fact.id().getLeastSignificantBits())
                .toArray();
        begunOn = facts.stream().mapToInt(fact -> Events.day(fact.begunOn())).toArray();
        stateOn = facts.stream().mapToInt(fact -> Events.day(fact.stateOn())).toArray();
        asked = facts.stream().mapToLong(Fact::asked).toArray();
        jobs = facts.stream().mapToInt(fact -> number(fact.atStart().jobs())).toArray();
        family =
                facts.stream().mapToInt(fact -> number(fact.atStart().family())).toArray();
        women = facts.stream().mapToInt(fact -> number(fact.atStart().women())).toArray();
        decisions = Events.decisions(facts);
        decidedOn = decisions.first(size, false);
        settledOn = decisions.first(size, true);
        awards = Events.awards(facts, book.of(Dimension.PROGRAMME));
        payments = Events.payments(facts, book.of(Dimension.PROGRAMME));
        visits = Visits.of(facts);
        text = new ByteText(facts.stream().map(Fact::searched).toList());
        sounds = Sounds.of(facts, book.sounds());
        this.book = book.combos();
        combos = facts.stream().mapToInt(fact -> combo(fact, book)).toArray();
        summary = Summary.of(this);
    }

    private static int combo(Fact fact, Codebook book) {
        var codes = new short[Combos.CODED.length];
        for (var at = 0; at < codes.length; at++) {
            codes[at] = (short) book.of(Combos.CODED[at]).number(word(fact, Combos.CODED[at]));
        }
        return book.combos().number(codes);
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    boolean is(int row, UUID id) {
        return high[row] == id.getMostSignificantBits() && low[row] == id.getLeastSignificantBits();
    }

    /** As UUIDs compare. */
    int compareId(int row, Block other, int otherRow) {
        var first = Long.compare(high[row], other.high[otherRow]);
        return first != 0 ? first : Long.compare(low[row], other.low[otherRow]);
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
                Events.date(stateOn[row]),
                asked[row],
                decisions.decisions(row),
                awards.awards(row, programmes),
                payments.payments(row, programmes),
                new Fact.Work(said(jobs[row]), said(family[row]), said(women[row])),
                visits.at(row),
                text.text(row),
                sounds.key(row, book.sounds()));
    }

    private String word(Codebook book, Dimension dimension, int row) {
        return book.word(dimension, code(dimension, row));
    }

    private static String word(Fact fact, Dimension dimension) {
        return switch (dimension) {
            case REGION -> fact.region();
            case PROVINCE -> fact.province();
            case OFFICE -> fact.office();
            case KIND -> fact.kind();
            case SECTOR -> fact.sector();
            case STATE -> fact.state();
            case GENDER -> fact.gender();
            case PROGRAMME, YEAR -> throw new IllegalArgumentException("of events");
        };
    }

    private static int number(Integer said) {
        return said == null ? NOT_SAID : said;
    }

    private static Integer said(int number) {
        return number == NOT_SAID ? null : number;
    }
}
