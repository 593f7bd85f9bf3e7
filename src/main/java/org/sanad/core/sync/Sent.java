package org.sanad.core.sync;

import java.util.List;
import org.sanad.text.Problem;

/**
 * A package that stands on the stick, was read back from it and hashed again.
 *
 * @param dossiers that its entries touch
 * @param fingerprint of this office's keys, as it stands on the slip
 * @param warnings what a person should look at; what could be sent was sent
 */
public record Sent(PackageFile file, int dossiers, Along along, String fingerprint, List<Problem> warnings) {
    public Sent {
        warnings = List.copyOf(warnings);
    }
}
