package org.sanad.data;

/**
 * What one guess of a password costs (Argon2id, RFC 9106).
 *
 * @param memoryKib memory in KiB
 * @param passes over that memory
 */
public record KeyCost(int memoryKib, int passes) {
    /** At least half a second on the machines of quality's table. */
    public static final KeyCost STANDARD = new KeyCost(128 * 1024, 4);
}
