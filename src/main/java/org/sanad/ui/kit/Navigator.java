package org.sanad.ui.kit;

/** The way to another screen. */
public interface Navigator {
    void go(Place place);

    /** To where the person was before. */
    void back();

    /** Tells how many things wait at a place; zero shows nothing. */
    default void waiting(Class<? extends Place> place, int count) {}
}
