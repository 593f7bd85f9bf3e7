package org.sanad.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sanad.core.dossier.LifeRules;
import org.sanad.text.Texts;

/**
 * Asks for what a dossier lacks; the law lets an office ask once (law 55-19).
 *
 * @param papers at least one
 */
public record MissingPapersLetter(Subject dossier, List<Paper> papers) implements Document {
    public MissingPapersLetter {
        papers = List.copyOf(papers);
    }

    /** A paper that is asked for. */
    public record Paper(String nameAr, String nameFr) {}

    @Override
    public DocumentKind kind() {
        return DocumentKind.MISSING_PAPERS;
    }

    @Override
    public Filling fill(Texts texts) {
        var filedOn = dossier.file().dossier().filedOn();
        LocalDate decideBy = filedOn == null ? null : filedOn.plusDays(LifeRules.DAYS_TO_DECIDE);
        var values = dossier.values(texts).day("asked_on", dossier.today()).day("decide_by", decideBy);
        var columns = List.of(
                Grid.Column.number(texts.get("document.line"), 1), Grid.Column.text(texts.get("document.paper"), 9));
        return new Filling(values.map(), Map.of("papers", new Grid(columns, rows(texts))));
    }

    private List<List<String>> rows(Texts texts) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> List.of(
                        String.valueOf(i + 1),
                        Values.either(
                                texts.lang(),
                                papers.get(i).nameAr(),
                                papers.get(i).nameFr())))
                .toList();
    }

    @Override
    public String subject() {
        return dossier.number();
    }
}
