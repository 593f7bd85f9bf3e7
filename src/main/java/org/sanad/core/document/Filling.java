package org.sanad.core.document;

import java.util.Map;

/**
 * The facts of a document in one language, by the names that templates use.
 *
 * @param values empty where a fact is not known; never null
 */
public record Filling(Map<String, String> values, Map<String, Grid> tables) {
    public Filling {
        values = Map.copyOf(values);
        tables = Map.copyOf(tables);
    }
}
