package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sanad.text.Texts;

/** Puts facts into a template. */
final class Filler {
    /** Room for the hand, where running text names a fact that is not known. */
    private static final String BLANK = "………………";

    private final Filling filling;
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Fact> facts = new ArrayList<>();

    private Filler(Filling filling, Texts texts) {
        this.filling = filling;
        this.texts = texts;
    }

    static List<Block> fill(Template template, Filling filling, Texts texts) {
        var filler = new Filler(filling, texts);
        template.lines().forEach(filler::line);
        filler.endFacts();
        return filler.blocks;
    }

    /** The text of one line, with facts for names. */
    static String fill(String text, Filling filling) {
        return Template.NAME.matcher(text).replaceAll(found -> {
            var value = value(filling, found.group(1));
            return Matcher.quoteReplacement(value.isEmpty() ? BLANK : value);
        });
    }

    private void line(Template.Line line) {
        if (line.sign() == Template.Sign.FACT) {
            fact(line);
            return;
        }
        endFacts();
        switch (line.sign()) {
            case TITLE -> blocks.add(new Block.Title(fill(line.text(), filling)));
            case HEADING -> blocks.add(new Block.Heading(fill(line.text(), filling)));
            case NOTICE -> blocks.add(new Block.Notice(fill(line.text(), filling)));
            case SIGNATURE -> signature(fill(line.text(), filling));
            case TABLE -> table(filling.tables().get(line.text()));
            default -> blocks.add(new Block.Paragraph(fill(line.text(), filling)));
        }
    }

    /** Who sign one after the other in the template sign beside each other on paper. */
    private void signature(String text) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Signatures(List<String> before)) {
            blocks.removeLast();
            blocks.add(new Block.Signatures(
                    Stream.concat(before.stream(), Stream.of(text)).toList()));
        } else {
            blocks.add(new Block.Signatures(List.of(text)));
        }
    }

    /** A fact whose value is not known is left out. */
    private void fact(Template.Line line) {
        var names = Template.NAME.matcher(line.text()).results().toList();
        var known = names.isEmpty()
                || names.stream()
                        .anyMatch(name -> !value(filling, name.group(1)).isEmpty());
        if (known) {
            var value = Template.NAME
                    .matcher(line.text())
                    .replaceAll(found -> Matcher.quoteReplacement(value(filling, found.group(1))));
            facts.add(new Block.Fact(line.label(), value.strip()));
        }
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
            facts.clear();
        }
    }

    private void table(Grid grid) {
        blocks.add(
                grid == null || grid.rows().isEmpty()
                        ? new Block.Paragraph(texts.get("document.nothing"))
                        : new Block.Table(grid));
    }

    private static String value(Filling filling, String name) {
        return filling.values().getOrDefault(name.strip(), "");
    }
}
