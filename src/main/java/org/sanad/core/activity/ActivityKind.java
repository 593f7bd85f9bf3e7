package org.sanad.core.activity;

import org.sanad.core.Coded;

/** What an office does besides dossiers. */
public enum ActivityKind implements Coded {
    HOLDER_TRAINING(Front.EMPLOYMENT),
    STAFF_TRAINING(Front.EMPLOYMENT),
    AWARENESS(Front.SOCIAL),
    BASIC_COVER(Front.HEALTH),
    COMPLEMENTARY_COVER(Front.HEALTH),
    MEDICAL_RELIEF(Front.HEALTH),
    MEMORY_EVENT(Front.HISTORICAL),
    MEMORY_VISITS(Front.HISTORICAL);

    private final Front front;

    ActivityKind(Front front) {
        this.front = front;
    }

    public Front front() {
        return front;
    }

    /** Whether it is a count and nothing else, because words could tell of someone's health. */
    public boolean onlyCounted() {
        return front == Front.HEALTH;
    }

    /** Whether it has an audience, and counts for the space that is its place. */
    public boolean inMemorySpace() {
        return front == Front.HISTORICAL;
    }

    /** The value of a code; null for null. */
    public static ActivityKind of(String code) {
        return Coded.of(ActivityKind.class, code);
    }
}
