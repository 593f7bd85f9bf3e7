package org.sanad.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import org.sanad.text.Formats;

/** A moment as a person says it: the day and the time. */
public final class Moments {
    private final Wording wording;

    public Moments(Wording wording) {
        this.wording = wording;
    }

    /** @param at ISO instant */
    public String of(String at) {
        var local = Instant.parse(at).atZone(ZoneId.systemDefault());
        return wording.get("backup.moment", wording.formats().day(local.toLocalDate()), Formats.time(local));
    }
}
