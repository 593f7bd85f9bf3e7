package org.sanad.core.planted;

import org.sanad.core.circle.There;

/** The other half of the circle. */
public class Back {
    There there;
}
