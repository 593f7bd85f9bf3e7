package org.sanad.ui.dossier;

import java.util.List;
import org.sanad.core.paper.PaperKind;
import org.sanad.text.Texts;

/** Names of papers as a list in a sentence. */
final class PaperNames {
    private static final int SHOWN = 3;

    private final Texts texts;

    PaperNames(Texts texts) {
        this.texts = texts;
    }

    /** Each of them. */
    String all(List<PaperKind> papers) {
        return papers.stream()
                .map(paper -> paper.name(texts.lang()))
                .reduce((one, more) -> texts.get("form.list", one, more))
                .orElse("");
    }

    /** The first few, and how many more there are. */
    String some(List<PaperKind> papers) {
        return papers.size() <= SHOWN + 1
                ? all(papers)
                : texts.get("form.and_more", all(papers.subList(0, SHOWN)), papers.size() - SHOWN);
    }
}
