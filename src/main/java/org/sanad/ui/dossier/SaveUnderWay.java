package org.sanad.ui.dossier;

import java.util.Map;
import java.util.UUID;

/** Whether a dossier is being saved, and whether the person typed on meanwhile and went elsewhere. */
final class SaveUnderWay {
    private volatile boolean running;
    private UUID of;
    private Map<String, String> typed = Map.of();
    private boolean typedOn;

    boolean running() {
        return running;
    }

    /** @param values what stands in the fields and is being saved */
    void begin(UUID dossier, Map<String, String> values) {
        running = true;
        of = dossier;
        typed = values;
        typedOn = false;
    }

    void end() {
        running = false;
    }

    /** What stood in the fields when the last save began. */
    Map<String, String> typed() {
        return typed;
    }

    /** The person goes from a dossier to another. @param values what stands in the fields by now */
    void leave(UUID dossier, Map<String, String> values) {
        if (running && of.equals(dossier)) {
            typedOn = !typed.equals(values);
        }
    }

    /** Whether something was typed after the save began and before the person went elsewhere. */
    boolean typedOn() {
        return typedOn;
    }
}
