package org.sanad.ui.backup;

import java.time.Instant;
import java.time.ZoneId;
import org.sanad.text.Formats;
import org.sanad.ui.kit.Wording;

/** A moment as a person says it: the day and the time. */
final class Moments {
    private final Wording wording;

    Moments(Wording wording) {
        this.wording = wording;
    }

    /** @param at ISO instant */
    String of(String at) {
        var local = Instant.parse(at).atZone(ZoneId.systemDefault());
        return wording.get("backup.moment", wording.formats().day(local.toLocalDate()), Formats.time(local));
    }
}
