package org.sanad.ui.kit;

/** The way to another screen. */
public interface Navigator {
    void go(Place place);

    /** To where the person was before. */
    void back();
}
