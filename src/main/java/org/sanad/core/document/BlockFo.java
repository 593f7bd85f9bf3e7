package org.sanad.core.document;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.sanad.text.Lang;
import org.sanad.text.Phrase;
import org.xml.sax.SAXException;

/** Writes the parts of a page. */
final class BlockFo {
    /** Never thinner than a dot of the screen, where a thinner one may vanish. */
    private static final String LINE = "1pt solid #adadad";
    /** Told apart in grey, too. */
    private static final List<String> SHADES = List.of("#1d8563", "#9fd3bd", "#c8791a");

    /** From stripe to stripe, in hundredths of the longest bar. */
    private static final int STRIPE = 2;
    /** Rows of a table that is not broken between two pages. */
    private static final int TOGETHER = 12;

    private static final String[] HEADING = {
        "font-size", "12pt",
        "font-weight", "bold",
        "space-before", "11pt",
        "space-after", "4pt",
        "keep-with-next.within-page", "always",
        "role", "H2"
    };

    private final Fo fo;
    private final Lang lang;

    BlockFo(Fo fo, Lang lang) {
        this.fo = fo;
        this.lang = lang;
    }

    void write(Block block) throws SAXException {
        switch (block) {
            case Block.Title(String text) -> title(text);
            case Block.Heading(String text) -> heading(text);
            case Block.Chapter(String text, String id) -> heading(text, "id", id);
            case Block.Contents contents -> new ContentsFo(fo, lang).write(contents);
            case Block.Paragraph(String text) -> passage(List.of(new Phrase(text, false)));
            case Block.Passage(List<Phrase> phrases) -> passage(phrases);
            case Block.Notice(String text) ->
                text(text, "font-size", "8.5pt", "color", "#333333", "space-before", "5pt", "text-align", "justify");
            case Block.Facts facts -> facts(facts);
            case Block.Table(Grid grid) -> table(grid);
            case Block.Picture picture -> picture(picture);
            case Block.Signatures(List<String> texts) -> signatures(texts);
        }
    }

    private void text(String text, String... attributes) throws SAXException {
        fo.element("block", () -> fo.text(text, lang), attributes);
    }

    private void passage(List<Phrase> phrases) throws SAXException {
        fo.element(
                "block",
                () -> {
                    for (var phrase : phrases) {
                        fo.phrase(phrase, lang);
                    }
                },
                "text-align",
                "justify",
                "space-before",
                "4pt",
                "space-after",
                "6pt",
                "orphans",
                "2");
    }

    private void title(String text) throws SAXException {
        text(
                text,
                "font-size",
                "16pt",
                "font-weight",
                "bold",
                "text-align",
                "center",
                "space-before",
                "14pt",
                "space-after",
                "12pt",
                "role",
                "H1");
    }

    private void heading(String text, String... attributes) throws SAXException {
        var all = Stream.concat(Stream.of(HEADING), Stream.of(attributes)).toArray(String[]::new);
        text(text, all);
    }

    private void picture(Block.Picture block) throws SAXException {
        var picture = block.picture();
        fo.element(
                "block",
                () -> fo.empty(
                        "external-graphic",
                        "src",
                        "data:" + picture.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.bytes()),
                        "content-width",
                        "scale-to-fit",
                        "width",
                        "100%",
                        "fox:alt-text",
                        block.told()),
                "space-before",
                "4pt",
                "space-after",
                "8pt",
                "border",
                LINE);
    }

    /** One stands where letters are signed; several share the width of the page. */
    private void signatures(List<String> texts) throws SAXException {
        var alone = texts.size() == 1;
        fo.element(
                "block",
                () -> {
                    for (var at = 0; at < texts.size(); at++) {
                        if (at > 0) {
                            fo.empty("leader", "leader-pattern", "space", "leader-length.minimum", "24pt");
                        }
                        fo.text(texts.get(at), lang);
                    }
                },
                "space-before",
                "22pt",
                "space-after",
                "52pt",
                "start-indent",
                alone ? "55%" : "8%",
                "end-indent",
                alone ? "0pt" : "8%",
                "text-align",
                alone ? "center" : "justify",
                "text-align-last",
                alone ? "center" : "justify",
                "keep-together.within-page",
                "always");
    }

    private void facts(Block.Facts facts) throws SAXException {
        if (facts.facts().isEmpty()) {
            return;
        }
        grid(false, () -> {
            fo.empty("table-column", "column-width", "proportional-column-width(34)");
            fo.empty("table-column", "column-width", "proportional-column-width(66)");
            fo.element("table-body", () -> {
                for (var fact : facts.facts()) {
                    row(() -> {
                        cell(fact.label(), false, "background-color", "#f2f4f3", "fox:header", "true");
                        cell(fact.value(), false);
                    });
                }
            });
        });
    }

    private void table(Grid grid) throws SAXException {
        if (grid.rows().isEmpty()) {
            return;
        }
        grid(grid.rows().size() <= TOGETHER, () -> {
            for (var column : grid.columns()) {
                fo.empty("table-column", "column-width", "proportional-column-width(" + column.width() + ")");
            }
            if (grid.bars() != null) {
                fo.empty(
                        "table-column",
                        "column-width",
                        "proportional-column-width(" + grid.bars().width() + ")");
            }
            fo.element("table-header", () -> row(() -> headings(grid)));
            fo.element("table-body", () -> rows(grid));
        });
    }

    private void headings(Grid grid) throws SAXException {
        for (var column : grid.columns()) {
            heading(column.heading(), column.number());
        }
        if (grid.bars() != null) {
            heading(grid.bars().heading(), false);
        }
    }

    private void heading(String text, boolean number) throws SAXException {
        cell(text, number, "background-color", "#e4ece8", "font-weight", "bold");
    }

    private void rows(Grid grid) throws SAXException {
        var bars = grid.bars();
        for (var at = 0; at < grid.rows().size(); at++) {
            var texts = grid.rows().get(at);
            var parts = bars == null ? null : bars.parts().get(at);
            row(() -> {
                for (var i = 0; i < texts.size(); i++) {
                    cell(texts.get(i), grid.columns().get(i).number());
                }
                if (parts != null) {
                    bar(parts, bars.hatched());
                }
            });
        }
    }

    /** @param together whether it goes to the next page whole where it does not fit */
    private void grid(boolean together, Fo.Inside inside) throws SAXException {
        fo.element(
                "table",
                inside,
                "table-layout",
                "fixed",
                "width",
                "100%",
                "space-before",
                "3pt",
                "space-after",
                "8pt",
                "font-size",
                "9.5pt",
                "line-height",
                "1.35",
                "keep-together.within-page",
                together ? "always" : "auto");
    }

    private void row(Fo.Inside inside) throws SAXException {
        fo.element("table-row", inside, "keep-together.within-page", "always");
    }

    /** Drawn as lines as thick as a bar: they follow the direction of writing, and no reader takes them for words. */
    private void bar(List<Integer> parts, int hatched) throws SAXException {
        fo.element(
                "table-cell",
                () -> fo.element(
                        "block",
                        () -> {
                            for (var at = 0; at < parts.size(); at++) {
                                if (at == hatched) {
                                    stripes(parts.get(at));
                                } else if (parts.get(at) > 0) {
                                    rule("rule", parts.get(at) + "%", SHADES.get(at % SHADES.size()));
                                }
                            }
                        },
                        "text-align",
                        "start",
                        "wrap-option",
                        "no-wrap"),
                "border",
                LINE,
                "padding",
                "2.5pt 4pt");
    }

    /** Told apart from a shade on any printer: line and gap, line and gap, as long as the part. */
    private void stripes(int length) throws SAXException {
        for (var done = 0; done < length; done += STRIPE) {
            rule("rule", "0.7%", SHADES.getFirst());
            rule("space", Math.min(STRIPE, length - done) - 0.7 + "%", SHADES.getFirst());
        }
    }

    private void rule(String pattern, String length, String colour) throws SAXException {
        fo.empty(
                "leader",
                "leader-pattern",
                pattern,
                "leader-length",
                length,
                "rule-thickness",
                "6.5pt",
                "color",
                colour);
    }

    private void cell(String text, boolean number, String... attributes) throws SAXException {
        var all = new String[attributes.length + 4];
        System.arraycopy(attributes, 0, all, 4, attributes.length);
        all[0] = "border";
        all[1] = LINE;
        all[2] = "padding";
        all[3] = "2.5pt 4pt";
        fo.element("table-cell", () -> text(text, "text-align", number ? "right" : "start"), all);
    }
}
