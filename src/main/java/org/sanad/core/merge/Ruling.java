package org.sanad.core.merge;

import java.util.Set;

/**
 * What a person decided about a field that clashed.
 *
 * @param id of the decision
 * @param over the revisions and decisions that were looked at; what came later is not decided by it
 */
public record Ruling(String id, String field, Set<String> over, Object value) {
    public Ruling {
        over = Set.copyOf(over);
    }
}
