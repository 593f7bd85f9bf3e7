package org.sanad.core.document;

import org.sanad.text.Lang;
import org.sanad.text.Phrase;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes XSL-FO as events: an element is opened, holds what the work inside it writes, and is closed. */
final class Fo {
    static final String SPACE = "http://www.w3.org/1999/XSL/Format";
    private static final String EXTENSION = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler out;

    Fo(ContentHandler out) {
        this.out = out;
    }

    /** What stands inside an element. */
    interface Inside {
        void write() throws SAXException;
    }

    void document(Inside inside) throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", SPACE);
        out.startPrefixMapping("fox", EXTENSION);
        inside.write();
        out.endPrefixMapping("fox");
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    /** @param attributes names and values, in turn; {@code fox:} and {@code xml:} names are of their own spaces */
    void element(String name, Inside inside, String... attributes) throws SAXException {
        element(SPACE, "fo", name, inside, attributes);
    }

    void element(String space, String prefix, String name, Inside inside, String... attributes) throws SAXException {
        out.startElement(space, name, prefix + ":" + name, attributes(attributes));
        inside.write();
        out.endElement(space, name, prefix + ":" + name);
    }

    void empty(String name, String... attributes) throws SAXException {
        element(name, () -> {}, attributes);
    }

    void raw(String text) throws SAXException {
        out.characters(text.toCharArray(), 0, text.length());
    }

    /** A text in the direction of its language; what runs against it is held together. */
    void text(String text, Lang lang) throws SAXException {
        text(text, lang.rightToLeft());
    }

    /** Bold where it stands out. */
    void phrase(Phrase phrase, Lang lang) throws SAXException {
        if (phrase.strong()) {
            element("inline", () -> text(phrase.words(), lang), "font-weight", "bold");
        } else {
            text(phrase.words(), lang);
        }
    }

    private void text(String text, boolean rightToLeft) throws SAXException {
        for (var piece : Bidi.pieces(text, rightToLeft)) {
            if (!piece.against()) {
                raw(piece.text());
                continue;
            }
            element(
                    "bidi-override",
                    () -> against(piece.text(), rightToLeft),
                    "direction",
                    rightToLeft ? "ltr" : "rtl",
                    "unicode-bidi",
                    "embed");
        }
    }

    /** Numbers turn round within Arabic words of a French sentence too. */
    private void against(String text, boolean rightToLeft) throws SAXException {
        if (rightToLeft) {
            raw(text);
        } else {
            text(text, true);
        }
    }

    private static AttributesImpl attributes(String... pairs) {
        var attributes = new AttributesImpl();
        for (var i = 0; i < pairs.length; i += 2) {
            var name = pairs[i];
            var space = switch (name.substring(0, Math.max(0, name.indexOf(':')))) {
                case "fox" -> EXTENSION;
                case "xml" -> XML;
                case "rdf" -> Metadata.RDF;
                default -> "";
            };
            var local = name.substring(name.indexOf(':') + 1);
            attributes.addAttribute(space, local, name, "CDATA", pairs[i + 1]);
        }
        return attributes;
    }
}
