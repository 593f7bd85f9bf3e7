package org.sanad.core.facts;

import java.util.Arrays;
import org.sanad.core.person.NameQuery;

/** What was typed to find a dossier, tested on columns; each word of a name key is compared once a search. */
final class Named {
    private final Word[] words;

    Named(String typed, Codebook book) {
        words = NameQuery.of(typed).words().stream()
                .map(word -> new Word(word, book.sounds()))
                .toArray(Word[]::new);
    }

    /** Which rows of a block are found; null for all. */
    boolean[] rows(Block block) {
        if (words.length == 0) {
            return null;
        }
        var found = new boolean[block.size];
        Arrays.fill(found, true);
        for (var word : words) {
            word.narrow(block, found);
        }
        return found;
    }

    private static final class Word {
        private static final byte YES = 1;
        private static final byte NO = 2;

        private final NameQuery.Word word;
        private final byte[][] folded;
        private final Codes codes;
        private final byte[] known;

        Word(NameQuery.Word word, Codes codes) {
            this.word = word;
            this.folded = word.folded().stream().map(ByteText::bytes).toArray(byte[][]::new);
            this.codes = codes;
            this.known = new byte[codes.size()];
        }

        /** The letters are looked for in all rows at once; how a name sounds only where they were not found. */
        void narrow(Block block, boolean[] found) {
            var written = new boolean[block.size];
            Arrays.fill(written, true);
            for (var part : folded) {
                block.text.narrow(part, written);
            }
            for (var row = 0; row < found.length; row++) {
                found[row] = found[row] && (written[row] || soundsIn(block.sounds, row));
            }
        }

        boolean soundsIn(Sounds sounds, int row) {
            for (var at = sounds.start()[row]; at < sounds.start()[row + 1]; at++) {
                if (sounds(sounds.words()[at])) {
                    return true;
                }
            }
            return false;
        }

        private boolean sounds(int number) {
            if (number >= known.length) {
                return word.soundsIn(codes.word(number));
            }
            if (known[number] == 0) {
                known[number] = word.soundsIn(codes.word(number)) ? YES : NO;
            }
            return known[number] == YES;
        }
    }
}
