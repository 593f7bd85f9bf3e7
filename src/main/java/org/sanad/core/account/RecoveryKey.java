package org.sanad.core.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import org.sanad.core.Tidy;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * A key on paper that opens the register when nobody has a password any more: 130 random bits in 26 letters and digits
 * that no hand confuses (Crockford’s base 32), and two more that tell a slip of the pen before any key is tried.
 */
public final class RecoveryKey {
    /** Letters and digits of a key as it is written, the dashes not counted. */
    public static final int LENGTH = 28;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHECKS = 2;
    private static final int GROUP = 4;

    private final String signs;

    private RecoveryKey(String signs) {
        this.signs = signs;
    }

    /** A new one. */
    public static RecoveryKey random(SecureRandom random) {
        var signs = new StringBuilder();
        for (var i = 0; i < LENGTH - CHECKS; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(signs + checks(signs.toString()));
    }

    /**
     * What was typed from the paper: capitals or not, with any blanks or dashes, the letter O for a zero, I or L for a one.
     *
     * @throws ProblemException {@code recovery.length}, {@code recovery.mistyped} at {@code recovery_key}
     */
    public static RecoveryKey read(String typed) {
        var signs = Tidy.digits(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F\\p{Pd}\\p{Cf}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != LENGTH) {
            throw new ProblemException(Problem.at("recovery_key", "recovery.length", signs.length(), LENGTH));
        }
        if (!signs.endsWith(checks(signs.substring(0, LENGTH - CHECKS)))) {
            throw new ProblemException(Problem.at("recovery_key", "recovery.mistyped"));
        }
        return new RecoveryKey(signs);
    }

    /** As it is written on paper: {@code 4T9K-…}, seven groups of four. */
    public String text() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What opens the slot; never shown in a message. */
    public char[] secret() {
        return signs.substring(0, LENGTH - CHECKS).toCharArray();
    }

    private static String checks(String signs) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
            var bits = (hash[0] & 0xff) << 2 | (hash[1] & 0xff) >> 6;
            return "" + ALPHABET.charAt(bits >> 5) + ALPHABET.charAt(bits & 31);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
