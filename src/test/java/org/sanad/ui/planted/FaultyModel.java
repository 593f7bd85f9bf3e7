package org.sanad.ui.planted;

/** A model that knows its view. */
class FaultyModel {
    FaultyView view;
}
