package org.sanad.core.circle;

import org.sanad.core.planted.Back;

/** Half of a circle between two rooms. */
public class There {
    Back back;
}
