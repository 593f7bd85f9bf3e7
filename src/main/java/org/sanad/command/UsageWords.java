package org.sanad.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.sanad.text.Texts;

/** The bundles as picocli asks for them when it prints how a command is used. */
final class UsageWords extends ResourceBundle {
    private final Texts texts;

    UsageWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.find(key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
