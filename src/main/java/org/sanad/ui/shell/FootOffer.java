package org.sanad.ui.shell;

import org.sanad.ui.kit.Place;

/**
 * Something that a person may want to do now, offered where it is in nobody’s way.
 *
 * @param note what it is
 * @param place where it is done
 */
public record FootOffer(FootNote note, Place place) {}
