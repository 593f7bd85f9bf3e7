package org.sanad.core.document;

import java.util.List;
import org.sanad.text.Problem;

/**
 * A document made.
 *
 * @param subject what it is about
 * @param pdf the file
 * @param problems what is wrong in adapted templates, in whose place the shipped ones were used; usually none
 */
public record Paper(DocumentKind kind, String subject, byte[] pdf, List<Problem> problems) {
    public Paper {
        problems = List.copyOf(problems);
    }

    /** A name for its file, without letters that some disk refuses. */
    public String fileName() {
        return (kind.code() + "-" + subject).replaceAll("[^A-Za-z0-9._\\-]+", "-") + ".pdf";
    }
}
