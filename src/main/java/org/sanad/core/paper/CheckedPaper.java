package org.sanad.core.paper;

import java.util.List;

/**
 * A paper of the checklist as one dossier has it.
 *
 * @param remark null where there is none
 * @param scans in the order in which they were added
 */
public record CheckedPaper(PaperKind kind, Presence presence, String remark, List<Attachment> scans) {
    public CheckedPaper {
        scans = List.copyOf(scans);
    }

    /** Whether the dossier waits for it. */
    public boolean isWaitedFor() {
        return kind.required() && presence == Presence.MISSING;
    }
}
