package org.sanad.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl+S is Ctrl+S on an Arabic keyboard too. Where the Arabic layout is the first of a Linux desktop, JavaFX tells the
 * letter that was typed and no key, and no shortcut works, not even copying; here the key is told by its letter, as the
 * Arabic layout lies on the AZERTY keyboards of Morocco.
 */
public final class ArabicKeys {
    private static final Map<String, KeyCode> KEYS = keys();

    private ArabicKeys() {}

    /** Tells the keys of all shortcuts that are typed in this scene. */
    public static void tellIn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ArabicKeys::tell);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, ArabicKeys::tell);
    }

    private static void tell(KeyEvent event) {
        key(event).ifPresent(key -> {
            event.consume();
            Event.fireEvent(
                    event.getTarget(),
                    new KeyEvent(
                            event.getSource(),
                            event.getTarget(),
                            event.getEventType(),
                            event.getCharacter(),
                            event.getText(),
                            key,
                            event.isShiftDown(),
                            event.isControlDown(),
                            event.isAltDown(),
                            event.isMetaDown()));
        });
    }

    private static Optional<KeyCode> key(KeyEvent event) {
        var shortcut = event.isControlDown() || event.isMetaDown() || event.isAltDown();
        return event.getCode() == KeyCode.UNDEFINED && shortcut
                ? Optional.ofNullable(KEYS.get(event.getText()))
                : Optional.empty();
    }

    private static Map<String, KeyCode> keys() {
        var keys = new HashMap<String, KeyCode>();
        row(keys, "ضصثقفغعهخح", "AZERTYUIOP");
        row(keys, "شسيبلاتنمك", "QSDFGHJKLM");
        row(keys, "ئءؤرﻻى", "WXCVBN");
        row(keys, "\u064b\u064d", "ZS"); // with Shift these two keys type vowel signs
        return Map.copyOf(keys);
    }

    private static void row(Map<String, KeyCode> keys, String letters, String names) {
        for (var at = 0; at < letters.length(); at++) {
            keys.put(letters.substring(at, at + 1), KeyCode.valueOf(names.substring(at, at + 1)));
        }
    }
}
