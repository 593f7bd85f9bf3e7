package org.sanad.core.sync;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Eight digits by which an office above can say over the telephone that it has a package. They come from the last entry of
 * the sealed content, so only who opened the package knows them; whoever carried it does not. One group:
 * of two, a right-to-left line would show the second first.
 */
final class PhoneCode {
    private static final BigInteger CODES = BigInteger.TEN.pow(8);

    private PhoneCode() {}

    /**
     * @param tagHash SHA-512 of the package's tag manifest
     * @param tip hash of the history entry at the package's last counter; 64 zeros before the first
     */
    static String of(String office, UUID epoch, long sequence, String tagHash, String tip) {
        var text = String.join(" ", "sanad-phone-receipt", office, epoch.toString(), "" + sequence, tagHash, tip);
        var hash = Hash.digest("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08d", new BigInteger(1, hash).mod(CODES));
    }
}
