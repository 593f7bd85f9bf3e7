package org.sanad.core.document;

import java.util.ArrayList;
import java.util.List;
import org.sanad.text.Lang;
import org.xml.sax.SAXException;

/**
 * Writes the pages of one language. A page sequence is held in memory until its last page is laid out: a long table is
 * cut, and each cut begins a page.
 */
final class Sequence {
    private static final int ROWS_AT_ONCE = 500;

    private final Fo fo;
    private final Pages part;
    private final String name;

    Sequence(Fo fo, Pages part, String name) {
        this.fo = fo;
        this.part = part;
        this.name = name;
    }

    void write() throws SAXException {
        var cuts = cuts();
        for (var i = 0; i < cuts.size(); i++) {
            write(cuts.get(i), i, cuts.size() == 1);
        }
    }

    private void write(List<Block> blocks, int cut, boolean only) throws SAXException {
        var first = cut == 0;
        var lang = part.lang();
        fo.element(
                "page-sequence",
                () -> {
                    fo.element("static-content", () -> foot(only), "flow-name", "xsl-region-after");
                    fo.element("flow", () -> flow(blocks, first), "flow-name", "xsl-region-body");
                },
                "master-reference",
                name,
                "id",
                first ? name : name + "-" + cut,
                "language",
                lang.code(),
                "country",
                lang == Lang.EN ? "none" : "MA",
                "script",
                lang.rightToLeft() ? "arab" : "auto",
                "writing-mode",
                Layout.mode(lang),
                "force-page-count", // or the part of the next language would begin on an odd page
                "no-force",
                "initial-page-number",
                first ? "1" : "auto");
    }

    private void flow(List<Block> blocks, boolean first) throws SAXException {
        if (first) {
            new HeadFo(fo, part.head()).write();
        }
        var writer = new BlockFo(fo, part.lang());
        for (var block : blocks) {
            writer.write(block);
        }
    }

    /** The count of pages is said where it is known without holding the whole document. */
    private void foot(boolean counted) throws SAXException {
        fo.element(
                "block",
                () -> {
                    fo.text(part.foot() + (part.foot().isEmpty() ? "" : " · "), part.lang());
                    fo.element(
                            "bidi-override",
                            () -> {
                                fo.empty("page-number");
                                if (counted) {
                                    fo.raw("/");
                                    fo.empty("page-number-citation-last", "ref-id", name);
                                }
                            },
                            "direction",
                            "ltr",
                            "unicode-bidi",
                            "embed");
                },
                "font-size",
                "8pt",
                "color",
                "#555555",
                "text-align",
                "center",
                "border-top",
                "1pt solid #d6d6d6",
                "padding-top",
                "3pt");
    }

    private List<List<Block>> cuts() {
        var cuts = new ArrayList<List<Block>>();
        var at = new ArrayList<Block>();
        for (var block : part.blocks()) {
            if (block instanceof Block.Table(Grid grid) && grid.rows().size() > ROWS_AT_ONCE) {
                var rows = grid.rows();
                for (var from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                    var to = Math.min(rows.size(), from + ROWS_AT_ONCE);
                    at.add(new Block.Table(grid.rows(from, to)));
                    if (to < rows.size()) {
                        cuts.add(List.copyOf(at));
                        at.clear();
                    }
                }
            } else {
                at.add(block);
            }
        }
        cuts.add(at);
        return cuts;
    }
}
