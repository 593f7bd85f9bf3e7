package org.sanad.core.document;

import java.util.List;
import org.sanad.text.Lang;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Lays pages out as XSL-FO on A4 paper. */
final class Layout {
    static final String FONT = "IBM Plex Sans Arabic";

    private final Fo fo;

    Layout(ContentHandler out) {
        this.fo = new Fo(out);
    }

    /**
     * Writes the whole document.
     *
     * @param title as the window of a reader says it
     */
    void write(String title, List<Pages> parts) throws SAXException {
        var mode = mode(parts.getFirst().lang());
        fo.document(() -> fo.element(
                "root",
                () -> {
                    fo.element("layout-master-set", () -> masters(parts));
                    fo.element("declarations", () -> Metadata.write(fo, title));
                    bookmarks(chapters(parts));
                    for (var i = 0; i < parts.size(); i++) {
                        new Sequence(fo, parts.get(i), "part" + i).write();
                    }
                },
                "font-family",
                FONT,
                "font-size",
                "10.5pt",
                "line-height",
                "1.45",
                "writing-mode",
                mode,
                "xml:lang",
                parts.getFirst().lang().code()));
    }

    private static List<Block.Chapter> chapters(List<Pages> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Chapter.class::isInstance)
                .map(Block.Chapter.class::cast)
                .toList();
    }

    private void bookmarks(List<Block.Chapter> chapters) throws SAXException {
        if (chapters.isEmpty()) {
            return;
        }
        fo.element("bookmark-tree", () -> {
            for (var chapter : chapters) {
                fo.element(
                        "bookmark",
                        () -> fo.element("bookmark-title", () -> fo.raw(chapter.text())),
                        "internal-destination",
                        chapter.id());
            }
        });
    }

    private void masters(List<Pages> parts) throws SAXException {
        for (var i = 0; i < parts.size(); i++) {
            master("part" + i, parts.get(i));
        }
    }

    private void master(String name, Pages part) throws SAXException {
        var mode = mode(part.lang());
        fo.element(
                "simple-page-master",
                () -> {
                    fo.empty("region-body", "margin-bottom", "30pt", "writing-mode", mode);
                    fo.empty("region-after", "extent", "22pt", "display-align", "after", "writing-mode", mode);
                },
                "master-name",
                name,
                "page-width",
                part.wide() ? "297mm" : "210mm",
                "page-height",
                part.wide() ? "210mm" : "297mm",
                "margin",
                part.wide() ? "14mm 14mm 10mm 14mm" : "16mm 20mm 12mm 20mm",
                "writing-mode",
                mode);
    }

    static String mode(Lang lang) {
        return lang.rightToLeft() ? "rl-tb" : "lr-tb";
    }
}
