package org.sanad.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The bundles as picocli asks for them when it prints how a command is used, in the language that was chosen by then. It
 * copies all keys once for each command and each mixin, before it runs any of them; so it is told of those that are its own.
 */
final class UsageWords extends ResourceBundle {
    private static final List<String> FAMILIES = List.of("sanad.", "command.", "usage.", "mixinStandardHelpOptions.");

    private final Output output;
    private final List<String> keys;

    UsageWords(Output output) {
        this.output = output;
        this.keys = output.texts().keys().stream()
                .filter(key -> FAMILIES.stream().anyMatch(key::startsWith))
                .toList();
    }

    @Override
    protected Object handleGetObject(String key) {
        return output.texts().find(key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
