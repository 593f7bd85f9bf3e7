package org.sanad.command.planted;

import org.sanad.ui.kit.Place;

/** A command that knows a screen. */
class FaultyCommand {
    Place place;
}
