package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Something that {@code bench} measures. */
public interface Measurement {
    /** By which it is asked for: {@code names}. */
    String name();

    /** How many dossiers, or persons, it takes where nothing was said. */
    default int usual() {
        return 10_000;
    }

    /** What was found: flat members, times in milliseconds as medians, ratios and shares as plain numbers. */
    List<ObjectNode> run(int dossiers);
}
