package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that {@code bench} measures. */
public interface Measurement {
    /** By which it is asked for: {@code names}. */
    String name();

    /** What was found: flat members, times in milliseconds as medians, ratios and shares as plain numbers. */
    ObjectNode run();
}
