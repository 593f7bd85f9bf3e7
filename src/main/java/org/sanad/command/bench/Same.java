package org.sanad.command.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Group;

/**
 * Figures by what they are of, so that those of two can be held against each other: a time of what counted something else
 * says nothing. What comes to nothing is left out, as not all tell it.
 */
final class Same {
    private final Map<String, List<Long>> figures = new TreeMap<>();

    /** What some numbers of each group are. */
    interface Numbers {
        List<Long> of(Group group);
    }

    void add(String of, List<Long> numbers) {
        if (numbers.stream().anyMatch(number -> number != 0)) {
            figures.put(of, numbers);
        }
    }

    void add(String of, Map<String, List<Long>> table) {
        table.forEach((code, numbers) -> add(of + " " + code, numbers));
    }

    void add(String of, Dimension by, List<Group> groups, Numbers numbers) {
        groups.forEach(group -> add(of + " " + group.by().get(by), numbers.of(group)));
    }

    /** @throws IllegalStateException that names the first figure that is not the same */
    void require(Same other) {
        var all = new TreeMap<>(figures);
        all.putAll(other.figures);
        for (var of : all.keySet()) {
            if (!Objects.equals(figures.get(of), other.figures.get(of))) {
                throw new IllegalStateException(
                        "Counted apart: " + of + " " + figures.get(of) + ", the peer " + other.figures.get(of));
            }
        }
    }
}
