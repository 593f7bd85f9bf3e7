package org.sanad.ui.planted;

import javafx.scene.control.Label;

/** A model that knows its view and a node. */
class FaultyModel {
    FaultyView view;
    Label label;
}
