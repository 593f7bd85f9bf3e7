package org.sanad.ui.backup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sanad.ui.kit.Wording;

/** A moment as a person says it: the day and the time. */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Wording wording;

    Moments(Wording wording) {
        this.wording = wording;
    }

    /** @param at ISO instant */
    String of(String at) {
        var local = Instant.parse(at).atZone(ZoneId.systemDefault());
        return wording.get("backup.moment", wording.formats().day(local.toLocalDate()), TIME.format(local));
    }
}
