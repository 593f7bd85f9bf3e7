package org.sanad.core.document;

import org.xml.sax.SAXException;

/** The title as {@code dc:title}: set anywhere else, a reader shows the name of the file instead. */
final class Metadata {
    private static final String META = "adobe:ns:meta/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private Metadata() {}

    static void write(Fo fo, String title) throws SAXException {
        rdf(fo, META, "x", "xmpmeta", () -> rdf(fo, RDF, "rdf", "RDF", () -> description(fo, title)));
    }

    private static void description(Fo fo, String title) throws SAXException {
        Fo.Inside words = () -> fo.element(RDF, "rdf", "li", () -> fo.raw(title), "xml:lang", "x-default");
        Fo.Inside titles = () -> rdf(fo, RDF, "rdf", "Alt", words);
        fo.element(RDF, "rdf", "Description", () -> rdf(fo, DC, "dc", "title", titles), "rdf:about", "");
    }

    private static void rdf(Fo fo, String space, String prefix, String name, Fo.Inside inside) throws SAXException {
        fo.element(space, prefix, name, inside);
    }
}
