package org.sanad.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until what was just put into a scene is laid out and drawn. */
final class FirstFrame {
    private static final int PULSES = 2;

    private final Scene scene;
    private Runnable afterwards;
    private int pulses;

    FirstFrame(Scene scene) {
        this.scene = scene;
    }

    void then(Runnable work) {
        afterwards = work;
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                pulses++;
                if (pulses > PULSES) {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(afterwards);
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }
}
