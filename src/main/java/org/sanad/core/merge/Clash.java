package org.sanad.core.merge;

import java.util.List;

/**
 * A field that two sides changed, neither knowing of the other.
 *
 * @param base what both saw before; null where that was empty, or where there was no record yet
 * @param versions what lives, the one that stands first; at least two
 */
public record Clash(String field, Object base, List<Version> versions) {
    public Clash {
        versions = List.copyOf(versions);
    }

    /** @param revision of the edit, or identity of the decision, that it comes from */
    public record Version(String revision, Object value) {}
}
