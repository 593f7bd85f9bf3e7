package org.sanad.core.sync;

/**
 * A package that stands on the stick, was read back from it and hashed again.
 *
 * @param dossiers that its entries touch
 * @param fingerprint of this office's keys, as it stands on the slip
 */
public record Sent(PackageFile file, int dossiers, int forwarded, String fingerprint) {}
