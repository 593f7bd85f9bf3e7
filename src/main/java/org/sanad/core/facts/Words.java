package org.sanad.core.facts;

import java.util.List;

/**
 * What is searched of the dossiers of a block: their texts, and how their names sound. Of columns that stood in a file they
 * are read later than the numbers, because no chart needs them: {@link Facts#columns} has them.
 */
final class Words {
    private ByteText text;
    private Sounds sounds;

    /** Not read yet. */
    Words() {}

    Words(List<Fact> facts, Codebook book) {
        text = new ByteText(facts.stream().map(Fact::searched).toList());
        sounds = Sounds.of(facts, book.sounds());
    }

    ByteText text() {
        return text;
    }

    Sounds sounds() {
        return sounds;
    }

    void write(ArrayOut out) {
        text.write(out);
        out.starts(sounds.start());
        out.ints(sounds.words());
    }

    void read(ArrayIn in) {
        text = ByteText.read(in);
        sounds = new Sounds(in.starts(), in.ints());
    }
}
