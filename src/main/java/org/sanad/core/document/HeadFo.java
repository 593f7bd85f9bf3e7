package org.sanad.core.document;

import java.util.Base64;
import java.util.List;
import org.sanad.text.Lang;
import org.xml.sax.SAXException;

/** Writes the head of a first page: French on the left, a picture in the middle, Arabic on the right. */
final class HeadFo {
    private final Fo fo;
    private final Pages.Head head;

    HeadFo(Fo fo, Pages.Head head) {
        this.fo = fo;
        this.head = head;
    }

    void write() throws SAXException {
        if (head.arabic().isEmpty() && head.french().isEmpty() && head.logo() == null) {
            return;
        }
        fo.element(
                "block-container",
                () -> fo.element("table", this::columns, "table-layout", "fixed", "width", "100%"),
                "writing-mode",
                "lr-tb",
                "space-after",
                "6pt",
                "border-bottom",
                "1pt solid #1f6f54");
    }

    private void columns() throws SAXException {
        for (var width : List.of(42, 16, 42)) {
            fo.empty("table-column", "column-width", "proportional-column-width(" + width + ")");
        }
        fo.element(
                "table-body",
                () -> fo.element("table-row", () -> {
                    side(head.french(), Lang.FR);
                    fo.element("table-cell", this::logo);
                    side(head.arabic(), Lang.AR);
                }));
    }

    private void side(List<String> lines, Lang lang) throws SAXException {
        fo.element(
                "table-cell",
                () -> fo.element(
                        "block-container",
                        () -> {
                            for (var i = 0; i < Math.max(1, lines.size()); i++) {
                                line(i < lines.size() ? lines.get(i) : "", lang, i == lines.size() - 1);
                            }
                        },
                        "writing-mode",
                        Layout.mode(lang),
                        "padding-bottom",
                        "5pt"));
    }

    private void line(String text, Lang lang, boolean last) throws SAXException {
        fo.element(
                "block",
                () -> fo.text(text, lang),
                "font-size",
                "8.5pt",
                "line-height",
                "1.35",
                "text-align",
                "start",
                "font-weight",
                last ? "bold" : "normal",
                "language",
                lang.code(),
                "xml:lang",
                lang.code());
    }

    private void logo() throws SAXException {
        fo.element(
                "block",
                () -> {
                    var logo = head.logo();
                    if (logo != null) {
                        fo.empty(
                                "external-graphic",
                                "src",
                                "data:" + logo.type() + ";base64,"
                                        + Base64.getEncoder().encodeToString(logo.bytes()),
                                "content-width",
                                "scale-to-fit",
                                "content-height",
                                "scale-to-fit",
                                "width",
                                "54pt",
                                "height",
                                "54pt",
                                "fox:alt-text",
                                String.join(" ", head.french()));
                    }
                },
                "text-align",
                "center");
    }
}
