package org.sanad.core.transfer;

import java.util.List;
import java.util.UUID;
import org.sanad.core.history.Line;

/**
 * What the giver signs: a dossier with all that is handed over.
 *
 * @param transfer identity of the offer
 * @param fromEpoch life of the giver’s database
 * @param fromCounter the giver’s history entry that offers
 * @param records as they stand at the giver; base is their revision
 * @param staying identities of people who stay with the giver, because they are in other dossiers of it
 * @param offeredOn ISO day by the giver’s clock
 * @param support what was given for it: it stays with who gave it and is told to who decides; none from a Sanad of before
 */
public record Offer(
        String format,
        UUID transfer,
        String from,
        UUID fromEpoch,
        long fromCounter,
        String to,
        UUID dossier,
        String number,
        String reason,
        String offeredBy,
        String offeredOn,
        List<Line> records,
        List<String> staying,
        List<Given> support) {
    static final String FORMAT = "sanad-offer";

    public Offer {
        if (!FORMAT.equals(format) || transfer == null || fromEpoch == null || dossier == null) {
            throw new IllegalArgumentException("offer");
        }
        records = List.copyOf(records);
        staying = List.copyOf(staying);
        support = support == null ? List.of() : List.copyOf(support);
    }

    /**
     * An award.
     *
     * @param office that gave it and pays it
     * @param amount in centimes, without what was taken back
     * @param paid in centimes, at most {@code amount}
     */
    public record Given(String office, String programme, int year, long amount, long paid) {
        /** In centimes. */
        public long remaining() {
            return amount - paid;
        }
    }
}
