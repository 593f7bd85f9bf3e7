package org.sanad.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** A command's answer for a person: a line for each value, a table for each list. */
final class Words {
    private final Texts texts;
    private final Formats formats;

    Words(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<String> lines(ObjectNode answer) {
        var lines = new ArrayList<String>();
        answer.properties().forEach(member -> add(lines, member.getKey(), member.getValue(), ""));
        return lines;
    }

    private void add(List<String> lines, String name, JsonNode value, String indent) {
        if (value.isObject()) {
            lines.add(indent + word(name) + ":");
            value.properties().forEach(member -> add(lines, member.getKey(), member.getValue(), indent + "  "));
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            lines.add(indent + word(name) + ":");
            table(lines, value, indent + "  ");
        } else {
            lines.add(indent + word(name) + ": " + cell(name, value));
        }
    }

    private void table(List<String> lines, JsonNode rows, String indent) {
        Set<String> columns = new LinkedHashSet<>();
        var flat = new ArrayList<ObjectNode>();
        for (var row : rows) {
            var one = Output.object();
            flatten(one, row);
            one.fieldNames().forEachRemaining(columns::add);
            flat.add(one);
        }
        lines.add(indent + String.join("  ", columns.stream().map(this::word).toList()));
        for (var row : flat) {
            var cells = columns.stream()
                    .map(column ->
                            pad(cell(column, row.path(column)), word(column).length()))
                    .toList();
            lines.add(indent + String.join("  ", cells));
        }
    }

    private static void flatten(ObjectNode into, JsonNode row) {
        row.properties().forEach(member -> {
            if (member.getValue().isObject()) {
                flatten(into, member.getValue());
            } else {
                into.set(member.getKey(), member.getValue());
            }
        });
    }

    private String cell(String name, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "–";
        }
        if (value.isArray()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(part.isObject() ? part.toString() : part.asText()));
            return String.join(", ", parts);
        }
        if (name.equals("year")) {
            return value.asText(); // a name, not a number of something: 2026 and never 2,026
        }
        if (value.isIntegralNumber()) {
            return name.endsWith("Centimes") ? formats.money(value.longValue()) : formats.count(value.longValue());
        }
        return value.asText();
    }

    private String word(String name) {
        return texts.find("output." + name.toLowerCase(Locale.ROOT)).orElse(name);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
