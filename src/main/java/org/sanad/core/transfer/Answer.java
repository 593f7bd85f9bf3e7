package org.sanad.core.transfer;

import java.util.UUID;

/**
 * What the taker signs.
 *
 * @param offer SHA-256 of the offer that it answers, hexadecimal
 * @param reason empty where an acceptance gives none
 * @param answeredOn ISO day by the taker’s clock
 */
public record Answer(
        String format,
        UUID transfer,
        String offer,
        String office,
        boolean accepted,
        String reason,
        String answeredBy,
        String answeredOn) {
    static final String FORMAT = "sanad-answer";

    public Answer {
        if (!FORMAT.equals(format) || transfer == null || offer == null || office == null) {
            throw new IllegalArgumentException("answer");
        }
    }
}
