package org.sanad.core.fund;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What headquarters asked back of a slice, in centimes, each 0 or more. The money stays the office's until it gives it back.
 *
 * @param id of the line of headquarters, the same on every level
 * @param asked what was taken off it again deducted
 * @param given by the office, in answer to it
 */
public record Recall(UUID id, Slice slice, long asked, long given, String reference, LocalDate datedOn) {
    /** What is still asked for. */
    public long open() {
        return Math.max(0, asked - given);
    }
}
