package org.sanad.ui.dossier;

import java.util.UUID;

/** Whether a dossier is being saved, and whether the person typed on meanwhile and went elsewhere. */
final class SaveUnderWay {
    private volatile boolean running;
    private UUID of;
    private int typedAt;
    private boolean typedOn;

    boolean running() {
        return running;
    }

    /** @param typed how much was typed by now */
    void begin(UUID dossier, int typed) {
        running = true;
        of = dossier;
        typedAt = typed;
        typedOn = false;
    }

    void end() {
        running = false;
    }

    /** The person goes from a dossier to another. @param typed how much was typed by now */
    void leave(UUID dossier, int typed) {
        if (running && of.equals(dossier)) {
            typedOn = typed != typedAt;
        }
    }

    /** Whether something was typed after the save began and before the person went elsewhere. */
    boolean typedOn() {
        return typedOn;
    }
}
