package org.sanad.core.history;

/** The end of a chain of entries: the counter and hash of the last one; 0 and 64 zeros where there is none. */
public record Tip(long counter, String hash) {
    public static final Tip NONE = new Tip(0, Entry.NO_PREVIOUS);
}
