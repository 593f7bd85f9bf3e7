package org.sanad.core.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the names of the dossiers of a block sound: words of their name keys, as numbers. */
record Sounds(int[] start, int[] words) {
    static Sounds of(List<Fact> facts, Codes codes) {
        var start = new int[facts.size() + 1];
        var words = IntStream.builder();
        for (var row = 0; row < facts.size(); row++) {
            start[row + 1] = start[row];
            for (var word : facts.get(row).sounds().split(" ")) {
                if (!word.isEmpty()) {
                    words.add(codes.number(word));
                    start[row + 1]++;
                }
            }
        }
        return new Sounds(start, words.build().toArray());
    }

    String key(int row, Codes codes) {
        return IntStream.range(start[row], start[row + 1])
                .mapToObj(at -> codes.word(words[at]))
                .collect(Collectors.joining(" "));
    }
}
