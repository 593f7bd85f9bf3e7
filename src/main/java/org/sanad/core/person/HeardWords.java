package org.sanad.core.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Words of names, each read once: in the names of a register most come again and again, and to read one costs more than to
 * compare it. Not safe for several threads.
 */
final class HeardWords {
    /** From there on it begins anew, so that a register of a million people does not fill the memory. */
    private static final int MOST = 50_000;

    private final Map<String, NameWords.Token> tokens = new HashMap<>();
    private final Map<List<String>, Heard> words = new HashMap<>();

    /** A word by its skeletons: alone, and as either half of two that are one name. */
    record Heard(boolean silent, Set<String> skeletons, List<String> heads, List<String> tails) {
        private static Heard of(NameWord word) {
            return new Heard(word.units().isEmpty(), word.skeletons(), word.heads(), word.tails());
        }

        /** The skeletons of {@link NameWord#before}. */
        Set<String> before(Heard next) {
            var joined = new LinkedHashSet<String>();
            for (var form = 0; form < heads.size(); form++) {
                joined.add(heads.get(form) + next.tails.get(form));
            }
            return joined;
        }
    }

    /** The words of {@link NameWords#of}. */
    List<Heard> of(String name) {
        return NameWords.groups(name, this::token).stream()
                .map(this::word)
                .filter(word -> !word.silent())
                .toList();
    }

    private NameWords.Token token(String text) {
        return known(tokens, text, NameWords::token);
    }

    private Heard word(List<String> group) {
        return known(words, group, read -> Heard.of(NameWords.word(read).word()));
    }

    private static <K, V> V known(Map<K, V> map, K key, Function<K, V> reading) {
        if (map.size() >= MOST) {
            map.clear();
        }
        return map.computeIfAbsent(key, reading);
    }
}
