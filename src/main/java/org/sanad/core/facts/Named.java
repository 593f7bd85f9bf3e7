package org.sanad.core.facts;

import java.util.Arrays;
import org.sanad.core.person.NameQuery;

/**
 * What was typed to find a dossier, tested on columns; each word of a name key is compared once a search. Several threads
 * may use it: what two of them find out is the same.
 */
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
        private final String[] folded;
        private final Codes codes;
        private final byte[] known;

        Word(NameQuery.Word word, Codes codes) {
            this.word = word;
            this.folded = word.folded().stream().map(ByteText::word).toArray(String[]::new);
            this.codes = codes;
            this.known = new byte[codes.size()];
        }

        /** The letters are looked for in all rows at once, and so is how a name sounds. */
        void narrow(Block block, boolean[] found) {
            var written = new boolean[block.size];
            Arrays.fill(written, true);
            for (var part : folded) {
                block.labels.text().narrow(part, written);
            }
            addSounding(block.labels.sounds(), written);
            for (var row = 0; row < found.length; row++) {
                found[row] &= written[row];
            }
        }

        private void addSounding(Sounds sounds, boolean[] rows) {
            var start = sounds.start();
            var words = sounds.words();
            for (var row = 0; row < rows.length; row++) {
                for (var at = start[row]; at < start[row + 1] && !rows[row]; at++) {
                    rows[row] = sounds(words[at]);
                }
            }
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
