package org.sanad.core.facts;

import java.util.List;
import java.util.function.ToIntFunction;

/** The numbers that a {@link Block} is made of: from facts, or from a file. */
final class BlockParts {
    int[] begunOn;
    int[] jobs;
    int[] family;
    int[] women;
    int[] combos;
    Events decisions;
    Events awards;
    Events payments;
    Visits visits;

    static BlockParts of(List<Fact> facts, Codebook book) {
        var parts = new BlockParts();
        parts.begunOn = ints(facts, fact -> Events.day(fact.begunOn()));
        parts.jobs = ints(facts, fact -> number(fact.atStart().jobs()));
        parts.family = ints(facts, fact -> number(fact.atStart().family()));
        parts.women = ints(facts, fact -> number(fact.atStart().women()));
        parts.combos = ints(facts, fact -> combo(fact, book));
        parts.decisions = Events.decisions(facts);
        parts.awards = Events.awards(facts, book.of(Dimension.PROGRAMME));
        parts.payments = Events.payments(facts, book.of(Dimension.PROGRAMME));
        parts.visits = Visits.of(facts);
        return parts;
    }

    void write(ArrayOut out) {
        out.ints(begunOn);
        out.ints(jobs);
        out.ints(family);
        out.ints(women);
        out.ints(combos);
        decisions.write(out);
        awards.write(out);
        payments.write(out);
        visits.write(out);
    }

    static BlockParts read(ArrayIn in) {
        var parts = new BlockParts();
        parts.begunOn = in.ints();
        parts.jobs = in.ints();
        parts.family = in.ints();
        parts.women = in.ints();
        parts.combos = in.ints();
        parts.decisions = Events.read(in);
        parts.awards = Events.read(in);
        parts.payments = Events.read(in);
        parts.visits = Visits.read(in);
        return parts;
    }

    private static int[] ints(List<Fact> facts, ToIntFunction<Fact> of) {
        return facts.stream().mapToInt(of).toArray();
    }

    private static int combo(Fact fact, Codebook book) {
        var codes = new short[Combos.CODED.length];
        for (var at = 0; at < codes.length; at++) {
            codes[at] = (short) book.of(Combos.CODED[at]).number(word(fact, Combos.CODED[at]));
        }
        return book.combos().number(codes);
    }

    private static int number(Integer said) {
        return said == null ? Block.NOT_SAID : said;
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
}
