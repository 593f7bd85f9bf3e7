package org.sanad.core.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Keys that know a row again: a hash of its values, and a number among rows that are alike in one file. */
final class RowKeys {
    private final Map<String, Integer> seen = new HashMap<>();

    /** 40 hexadecimal digits, a colon, and 1 for the first row with these values. */
    String of(String canonical) {
        var hash = hash(canonical);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String canonical) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
