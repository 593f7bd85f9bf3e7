package org.sanad.core.document;

import org.sanad.text.Lang;
import org.xml.sax.SAXException;

/** Writes the contents of a document: each title, a line, and its page. */
final class ContentsFo {
    private static final String[] RULE = {
        "leader-pattern", "rule",
        "leader-length.minimum", "12pt",
        "leader-length.optimum", "12pt",
        "leader-length.maximum", "100%",
        "rule-thickness", "0.4pt",
        "color", "#adadad"
    };

    private final Fo fo;
    private final Lang lang;

    ContentsFo(Fo fo, Lang lang) {
        this.fo = fo;
        this.lang = lang;
    }

    void write(Block.Contents contents) throws SAXException {
        for (var chapter : contents.chapters()) {
            fo.element(
                    "block",
                    () -> {
                        fo.text(chapter.text(), lang);
                        fo.raw(" ");
                        fo.empty("leader", RULE);
                        fo.raw(" ");
                        page(chapter.id());
                    },
                    "text-align-last",
                    "justify",
                    "space-after",
                    "2pt");
        }
    }

    /** Held apart, or it would join a foreign word that stands last in the title. */
    private void page(String id) throws SAXException {
        fo.element(
                "bidi-override",
                () -> fo.empty("page-number-citation", "ref-id", id),
                "direction",
                lang.rightToLeft() ? "rtl" : "ltr",
                "unicode-bidi",
                "embed");
    }
}
