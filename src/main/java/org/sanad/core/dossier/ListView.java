package org.sanad.core.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A way to look at the list that a person gave a name: what it is narrowed to, its order, its columns.
 *
 * @param content by the screen’s own names; of one line each
 */
public record ListView(String name, Map<String, String> content) {
    public static final int LONGEST_NAME = 80;
    /** Letters of all that it holds: what was searched for may be long. */
    static final int LONGEST = 4_000;

    public ListView {
        content = Map.copyOf(content);
    }

    /** As it is stored: a line for each name. */
    String lines() {
        return content.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    static ListView of(String name, String lines) {
        var content = new LinkedHashMap<String, String>();
        lines.lines().filter(line -> line.contains("=")).forEach(line -> {
            var end = line.indexOf('=');
            content.put(line.substring(0, end), line.substring(end + 1));
        });
        return new ListView(name, content);
    }
}
