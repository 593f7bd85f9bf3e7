package org.sanad.core.activity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that an office did on a day.
 *
 * @param id null for a new one
 * @param office whose it is
 * @param audience code of the {@link Audience} of a memory space; another one where a newer version noted it; null where
 *     nobody said
 * @param people who took part, came, or were referred; 0 or more
 * @param women of them; null where nobody counted
 * @param withdrawn noted by mistake: it counts nowhere
 */
public record Activity(
        UUID id,
        String office,
        ActivityKind kind,
        LocalDate heldOn,
        String title,
        String place,
        String audience,
        int people,
        Integer women,
        boolean withdrawn) {
    Activity withdrawn(boolean now) {
        return new Activity(id, office, kind, heldOn, title, place, audience, people, women, now);
    }
}
