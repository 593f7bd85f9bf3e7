package org.sanad.core.sync;

import java.util.UUID;

/**
 * Headquarters' word that whoever holds a one-time key may present an office's keys.
 *
 * @param invitation identity of the invitation that it came with
 * @param key one-time Ed25519 public key, base64
 * @param expires last day, ISO, on which keys may be made by it
 */
record Certificate(String format, UUID invitation, String office, String key, String expires) {
    static final String FORMAT = "sanad-certificate";

    Certificate {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(invitation != null, "invitation");
        Shape.require(PackageName.isOffice(office), "office");
        SigningKey.publicBytes(key);
        Shape.day(expires);
    }
}
