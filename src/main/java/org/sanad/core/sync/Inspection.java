package org.sanad.core.sync;

import java.util.List;
import java.util.Map;

/**
 * What taking in a package would change; nothing was changed yet.
 *
 * @param checked the package, whole
 * @param fingerprint of the sender's keys, to be compared with the slip; null where they are known already
 * @param anew whether the sender was known by other keys, and has these now
 * @param parts the package itself and those that it forwards
 */
public record Inspection(Checked checked, String fingerprint, boolean anew, List<Part> parts) {
    public Inspection {
        parts = List.copyOf(parts);
    }

    /** What comes along with the package. */
    public Along along() {
        var label = checked.label().orElseThrow();
        return Along.of(
                label.office(),
                parts.stream()
                        .map(Part::label)
                        .filter(one -> !one.equals(label))
                        .map(Label::office)
                        .toList());
    }

    /**
     * @param added new records by entity
     * @param changed changes of records by entity
     * @param unchanged changes that are here already
     * @param summary what the sender says that all its records amount to
     */
    public record Part(
            Label label, Map<String, Long> added, Map<String, Long> changed, long unchanged, Summary summary) {}
}
