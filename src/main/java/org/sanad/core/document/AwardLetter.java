package org.sanad.core.document;

import java.util.List;
import java.util.Map;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Programme;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Tells a person what was awarded, and in which instalments. */
public record AwardLetter(Subject dossier, Award award, Programme programme) implements Document {
    @Override
    public DocumentKind kind() {
        return DocumentKind.AWARD_LETTER;
    }

    @Override
    public Filling fill(Texts texts) {
        var values = terms(
                dossier.values(texts),
                texts,
                award.terms(),
                programme,
                award.terms().amount());
        return new Filling(values.map(), Map.of("instalments", instalments(texts)));
    }

    private Grid instalments(Texts texts) {
        var formats = new Formats(texts.lang());
        var columns = List.of(
                Grid.Column.number(texts.get("document.line"), 1),
                Grid.Column.number(texts.get("field.amount"), 4),
                Grid.Column.text(texts.get("field.due_on"), 4));
        var rows = award.instalments().stream()
                .map(one ->
                        List.of(String.valueOf(one.position()), formats.money(one.amount()), formats.day(one.dueOn())))
                .toList();
        return new Grid(columns, rows);
    }

    /** @param amount in centimes, that the document is about: the award’s, or that of a payment of it */
    static Values terms(Values values, Texts texts, Award.Terms terms, Programme programme, long amount) {
        return values.text("programme", programme.name(texts.lang()))
                .text("budget_year", String.valueOf(terms.year()))
                .word("support", "support", terms.support())
                .money("amount", amount)
                .text("amount_words", AmountWords.of(amount, texts))
                .text("decision_number", terms.decisionNumber())
                .day("decision_on", terms.decisionOn())
                .text("description", terms.description());
    }

    @Override
    public String subject() {
        return dossier.number();
    }
}
