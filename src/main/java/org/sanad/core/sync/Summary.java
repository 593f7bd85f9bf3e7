package org.sanad.core.sync;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the sender says its records amount to, to be compared after taking them in. It travels sealed.
 *
 * @param counts of records by entity, such as {@code dossier}
 * @param centimes totals by name, such as {@code awarded}
 * @param digest of the sender's state at the last counter of the package; hexadecimal
 */
public record Summary(Map<String, Long> counts, Map<String, Long> centimes, String digest) {
    public static final Summary NONE = new Summary(Map.of(), Map.of(), "");

    public Summary {
        counts = new TreeMap<>(counts);
        centimes = new TreeMap<>(centimes);
        Shape.require(digest != null, "digest");
    }
}
