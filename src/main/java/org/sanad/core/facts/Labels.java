package org.sanad.core.facts;

import java.util.List;
import java.util.UUID;

/**
 * What only lists show of the dossiers of a block: their identities, since when they stand where they do, what was asked
 * for, their texts that are searched, and how their names sound. Of columns that stood in a file they are read later than the numbers, because no chart needs them:
 * {@link Facts#columns} has them.
 */
final class Labels {
    private long[] high;
    private long[] low;
    private int[] stateOn;
    private long[] asked;
    private ByteText text;
    private Sounds sounds;

    /** Not read yet. */
    Labels() {}

    Labels(List<Fact> facts, Codebook book) {
        high = facts.stream()
                .mapToLong(fact -> fact.id().getMostSignificantBits())
                .toArray();
        low = facts.stream()
                .mapToLong(fact -> fact.id().getLeastSignificantBits())
                .toArray();
        stateOn = facts.stream().mapToInt(fact -> Events.day(fact.stateOn())).toArray();
        asked = facts.stream().mapToLong(Fact::asked).toArray();
        text = new ByteText(facts.stream().map(Fact::searched).toList());
        sounds = Sounds.of(facts, book.sounds());
    }

    UUID id(int row) {
        return new UUID(high[row], low[row]);
    }

    /** As UUIDs compare. */
    int compareId(int row, Labels other, int otherRow) {
        var first = Long.compare(high[row], other.high[otherRow]);
        return first != 0 ? first : Long.compare(low[row], other.low[otherRow]);
    }

    int stateOn(int row) {
        return stateOn[row];
    }

    long asked(int row) {
        return asked[row];
    }

    ByteText text() {
        return text;
    }

    Sounds sounds() {
        return sounds;
    }

    void write(ArrayOut out) {
        out.longs(high);
        out.longs(low);
        out.ints(stateOn);
        out.longs(asked);
        text.write(out);
        out.starts(sounds.start());
        out.ints(sounds.words());
    }

    void read(ArrayIn in) {
        high = in.longs();
        low = in.longs();
        stateOn = in.ints();
        asked = in.longs();
        text = ByteText.read(in);
        sounds = new Sounds(in.starts(), in.ints());
    }
}
