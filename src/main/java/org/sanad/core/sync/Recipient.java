package org.sanad.core.sync;

/**
 * To whom is sealed.
 *
 * @param office code; an office may have several keys
 * @param key age recipient
 */
public record Recipient(String office, String key) {
    public Recipient {
        Shape.require(PackageName.isOffice(office), "office");
        SealingKey.publicBytes(key);
    }
}
