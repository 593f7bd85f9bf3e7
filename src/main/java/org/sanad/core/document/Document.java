package org.sanad.core.document;

import org.sanad.text.Texts;

/** Facts to be printed. They do not change: the same facts give the same words. */
public interface Document {
    DocumentKind kind();

    /** The facts as a language writes them, by exactly the names of {@link DocumentKind}. */
    Filling fill(Texts texts);

    /** What stands at the foot of each page, beside its number. */
    default String foot(Texts texts) {
        return texts.word("document_kind", kind().code());
    }

    /** What it is about, for the log of what was printed: a number, a name, a count. */
    String subject();
}
