package org.sanad.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sanad.core.activity.AudienceSum;
import org.sanad.core.activity.MemorySpace;

/** What memory spaces did in a year, by space and by audience. */
final class SpaceSums {
    private SpaceSums() {}

    /** Adds {@code spaces} and {@code audiences}; null names a place or an audience that nobody said. */
    static void put(ObjectNode answer, List<MemorySpace> spaces, List<AudienceSum> audiences) {
        var bySpace = answer.putArray("spaces");
        for (var one : spaces) {
            bySpace.addObject()
                    .put("office", one.office())
                    .put("space", said(one.name()))
                    .put("sessions", one.sessions())
                    .put("visitors", one.visitors());
        }
        var byAudience = answer.putArray("audiences");
        for (var one : audiences) {
            byAudience
                    .addObject()
                    .put("audience", said(one.audience()))
                    .put("sessions", one.sessions())
                    .put("visitors", one.visitors());
        }
    }

    private static String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
