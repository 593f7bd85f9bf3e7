package org.sanad.core.facts;

import org.sanad.core.person.NameQuery;

/** What was typed to find a dossier, tested on columns; each word of a name key is compared once a search. */
final class Named {
    private final Word[] words;

    Named(String typed, Codebook book) {
        words = NameQuery.of(typed).words().stream()
                .map(word -> new Word(word, book.sounds()))
                .toArray(Word[]::new);
    }

    boolean test(Block block, int row) {
        for (var word : words) {
            if (!word.isIn(block.text, row) && !word.soundsIn(block.sounds, row)) {
                return false;
            }
        }
        return true;
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

        boolean isIn(ByteText text, int row) {
            for (var part : folded) {
                if (!text.contains(row, part)) {
                    return false;
                }
            }
            return true;
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
