package org.sanad.ui.login;

/** What a locked window needs. */
public interface Lock {
    /** Who locked it. */
    String person();

    /**
     * Whether it is that person. Waits for the making of a key; off the screen's thread.
     *
     * @throws org.sanad.text.ProblemException {@code register.wrong_password} at {@code password}
     */
    void confirm(char[] password);

    /** Shows the work again. On the screen's thread. */
    void unlocked();

    /** Closes the register, so that somebody else can open it. On the screen's thread. */
    void leave();
}
