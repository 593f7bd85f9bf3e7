package org.sanad.ui.shell;

import java.util.Objects;

/**
 * Something that a person may mean by what they typed.
 *
 * @param title in the language of the moment
 * @param code a number or code, written from left to right; may be empty
 * @param detail what tells it from others of its name; may be empty
 * @param act what choosing it does; on the screen’s thread
 */
public record Found(Kind kind, String title, String code, String detail, Runnable act) {
    /** What was found, in the order in which it is told. */
    public enum Kind {
        LIST,
        RECENT,
        DOSSIER,
        PERSON,
        OFFICE,
        VIEW,
        SCREEN,
        COMMAND
    }

    public Found {
        Objects.requireNonNull(title);
        Objects.requireNonNull(code);
        Objects.requireNonNull(detail);
    }
}
