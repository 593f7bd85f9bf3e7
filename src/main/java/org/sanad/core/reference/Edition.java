package org.sanad.core.reference;

import java.util.List;

/**
 * All that headquarters set so far, as it goes down. Signed by headquarters where it travels.
 *
 * @param version above 0; newer ones have higher numbers
 */
public record Edition(String format, long version, List<ReferenceLine> lines) {
    private static final String FORMAT = "sanad-reference";

    public Edition {
        if (!FORMAT.equals(format) || version < 1) {
            throw new IllegalArgumentException("edition");
        }
        lines = List.copyOf(lines);
    }

    static Edition of(long version, List<ReferenceLine> lines) {
        return new Edition(FORMAT, version, lines);
    }
}
