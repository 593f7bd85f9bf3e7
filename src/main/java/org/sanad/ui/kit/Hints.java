package org.sanad.ui.kit;

/** Which screens still explain themselves to this person of this machine. */
public interface Hints {
    /** Nobody is taught. */
    Hints NONE = new Hints() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void turn(boolean on) {}

        @Override
        public boolean wanted(String screen) {
            return false;
        }

        @Override
        public void read(String screen) {}
    };

    boolean on();

    /** Switches all hints off, or on again from the beginning. */
    void turn(boolean on);

    /** Whether the hint of a screen is to be shown: hints are on, and this one was not put away. */
    boolean wanted(String screen);

    /** The person has put the hint of a screen away. */
    void read(String screen);
}
