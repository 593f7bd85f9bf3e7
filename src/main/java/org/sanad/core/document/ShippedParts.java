package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a shipped wording, each a heading with the tables under it. An office that worded a document its own way before
 * a release added a part prints without it: what is missing can be told, and put in where the shipped wording has it.
 */
final class ShippedParts {
    private final List<Part> parts;

    private ShippedParts(List<Part> parts) {
        this.parts = parts;
    }

    /** @param lines from the heading on, as they are written */
    private record Part(String heading, List<String> lines, Set<String> tables) {}

    static ShippedParts of(String shipped) {
        var parts = new ArrayList<Part>();
        var lines = new ArrayList<String>();
        Stream.concat(shipped.lines(), Stream.of("## ")).forEach(line -> {
            var sign = Template.Sign.of(line);
            if (sign == Template.Sign.HEADING && !lines.isEmpty()) {
                add(parts, lines);
                lines.clear();
            }
            if (sign == Template.Sign.HEADING || !lines.isEmpty()) {
                lines.add(line);
            }
        });
        return new ShippedParts(parts);
    }

    private static void add(List<Part> parts, List<String> lines) {
        var tables = tables(lines.stream());
        var last = lines.size();
        while (last > 0 && Template.Sign.of(lines.get(last - 1)) != Template.Sign.TABLE) {
            last--;
        }
        if (!tables.isEmpty()) {
            parts.add(new Part(
                    Template.Sign.HEADING.rest(lines.getFirst()), List.copyOf(lines.subList(0, last)), tables));
        }
    }

    private static Set<String> tables(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> Template.Sign.of(line) == Template.Sign.TABLE && line.endsWith("]"))
                .map(line -> line.substring(1, line.length() - 1).strip())
                .collect(Collectors.toSet());
    }

    /** Headings of the parts of which a wording prints no table, in the order of the shipped wording. */
    List<String> missing(String wording) {
        return absent(wording).map(Part::heading).toList();
    }

    private Stream<Part> absent(String wording) {
        var printed = tables(wording.lines());
        return parts.stream().filter(part -> part.tables().stream().noneMatch(printed::contains));
    }

    /** The wording with the parts that it lacks: each after the part that comes before it, or else at the end. */
    String completed(String wording) {
        var lines = new ArrayList<>(wording.lines().toList());
        absent(wording).toList().forEach(part -> lines.addAll(place(part, lines), spaced(part)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> spaced(Part part) {
        var spaced = new ArrayList<String>();
        spaced.add("");
        spaced.addAll(part.lines());
        return spaced;
    }

    private int place(Part part, List<String> lines) {
        for (var before = parts.indexOf(part) - 1; before >= 0; before--) {
            for (var line = lines.size() - 1; line >= 0; line--) {
                if (tables(Stream.of(lines.get(line))).stream()
                        .anyMatch(parts.get(before).tables()::contains)) {
                    return line + 1;
                }
            }
        }
        return lines.size();
    }
}
