package org.sanad.text.planted;

import org.sanad.data.KeyCost;

/** Text that knows a room. */
class FaultyText {
    KeyCost cost;
}
