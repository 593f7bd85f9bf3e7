package org.sanad.ui.activity;

import java.time.LocalDate;
import org.sanad.core.activity.Activity;
import org.sanad.core.activity.ActivityKind;

/**
 * What stands in the fields of an activity, readable or not.
 *
 * @param audience code; null for none
 */
record TypedActivity(
        ActivityKind kind, LocalDate heldOn, String title, String place, String audience, String people, String women) {

    /** Nothing but the day, and the kind of the one before. */
    static TypedActivity begun(ActivityKind kind, LocalDate today) {
        return new TypedActivity(kind, today, "", "", null, "", "");
    }

    static TypedActivity of(Activity one) {
        return new TypedActivity(
                one.kind(),
                one.heldOn(),
                one.title() == null ? "" : one.title(),
                one.place() == null ? "" : one.place(),
                one.audience(),
                String.valueOf(one.people()),
                one.women() == null ? "" : String.valueOf(one.women()));
    }
}
