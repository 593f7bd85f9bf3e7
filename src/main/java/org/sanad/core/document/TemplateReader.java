package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sanad.text.Problem;

/** Reads a template, and names what is wrong in it by its line. */
final class TemplateReader {
    /** Longest template, in characters. */
    static final int LONGEST = 20_000;

    private final Set<String> fields;
    private final Set<String> tables;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Template.Line> lines = new ArrayList<>();
    private boolean open;

    private TemplateReader(Set<String> fields, Set<String> tables) {
        this.fields = fields;
        this.tables = tables;
    }

    /**
     * What was read.
     *
     * @param problems empty for a good template; each has the number of its line, from 1, as its first argument
     */
    record Read(Template template, List<Problem> problems) {}

    static Read read(DocumentKind kind, String text) {
        return read(kind.fields(), kind.tables(), text);
    }

    static Read read(Set<String> fields, Set<String> tables, String text) {
        if (text.length() > LONGEST) {
            return new Read(new Template(List.of()), List.of(Problem.of("template.too_long", 1, LONGEST)));
        }
        var reader = new TemplateReader(fields, tables);
        var number = 0;
        for (var line : text.split("\\R", -1)) {
            reader.line(++number, line.strip());
        }
        if (reader.lines.isEmpty() && reader.problems.isEmpty()) {
            reader.problems.add(Problem.of("template.empty", 1));
        }
        return new Read(new Template(reader.lines), List.copyOf(reader.problems));
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            open = false;
            return;
        }
        var sign = Template.Sign.of(line);
        var text = sign.rest(line);
        switch (sign) {
            case TABLE -> table(number, line);
            case FACT -> fact(number, text);
            case TEXT -> paragraph(text);
            default -> lines.add(new Template.Line(sign, null, text));
        }
        open = sign == Template.Sign.TEXT;
        if (sign != Template.Sign.TABLE) {
            names(number, line);
        }
    }

    private void paragraph(String text) {
        var before = open ? lines.removeLast().text() + " " : "";
        lines.add(new Template.Line(Template.Sign.TEXT, null, before + text));
    }

    private void fact(int number, String text) {
        var at = text.indexOf(':');
        if (at < 0) {
            problems.add(Problem.of("template.no_colon", number));
            return;
        }
        var label = text.substring(0, at).strip();
        lines.add(new Template.Line(
                Template.Sign.FACT, label, text.substring(at + 1).strip()));
    }

    private void table(int number, String line) {
        var end = line.indexOf(']');
        var name = end < 0 ? line.substring(1) : line.substring(1, end);
        if (end != line.length() - 1) {
            problems.add(Problem.of("template.bracket", number));
        } else if (!tables.contains(name.strip())) {
            problems.add(Problem.of("template.table_unknown", number, name.strip(), String.join(" ", tables)));
        } else {
            lines.add(new Template.Line(Template.Sign.TABLE, null, name.strip()));
        }
    }

    private void names(int number, String line) {
        var matcher = Template.NAME.matcher(line);
        while (matcher.find()) {
            if (!fields.contains(matcher.group(1).strip())) {
                problems.add(Problem.of(
                        "template.name_unknown", number, matcher.group(1).strip()));
            }
        }
        var rest = matcher.reset().replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            problems.add(Problem.of("template.brace", number));
        }
    }
}
