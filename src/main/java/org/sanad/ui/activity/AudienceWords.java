package org.sanad.ui.activity;

import org.sanad.core.activity.Audience;
import org.sanad.ui.kit.Wording;

/** How an audience reads. */
final class AudienceWords {
    private AudienceWords() {}

    /** A code that only a newer version knows is shown as it is; null for null. */
    static String of(String code, Wording wording) {
        return Audience.find(code)
                .map(one -> wording.get("audience." + one.code()))
                .orElse(code);
    }
}
