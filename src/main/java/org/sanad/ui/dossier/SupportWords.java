package org.sanad.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.Proposal;
import org.sanad.text.Formats;
import org.sanad.text.Texts;

/** Support in words: by which decision, in what, from whom, how it is paid. */
final class SupportWords {
    private static final String BETWEEN = " · ";

    private final Texts texts;
    private final Formats formats;
    private final SupportModel model;

    SupportWords(Texts texts, SupportModel model) {
        this.texts = texts;
        this.formats = new Formats(texts.lang());
        this.model = model;
    }

    String programme(String code, int year) {
        return texts.get("award.title", model.programme(code, texts.lang()), String.valueOf(year));
    }

    /** All that was decided but its programme and amount. */
    String terms(Award.Terms terms) {
        var said = new ArrayList<String>();
        said.add(texts.word("support", terms.support()));
        var day = formats.day(terms.decisionOn());
        said.add(
                terms.decisionNumber() == null
                        ? texts.get("award.decided", day)
                        : texts.get("award.decision", terms.decisionNumber(), day));
        if (terms.description() != null) {
            said.add(terms.description());
        }
        model.donors.stream()
                .filter(one -> one.code().equals(terms.donor()))
                .forEach(one -> said.add(one.name(texts.lang())));
        return String.join(BETWEEN, said);
    }

    String payment(Means means, String reference) {
        var how = texts.word("means", means);
        return reference == null ? how : how + BETWEEN + reference;
    }

    /** What a second person decides on, a line each: nobody approves what they cannot read. */
    List<String> proposed(Proposal proposal) {
        var lines = new ArrayList<String>();
        lines.add(programme(proposal.programme(), proposal.year()));
        switch (proposal.content()) {
            case Proposal.Giving giving -> {
                lines.add(terms(giving.award().terms()));
                giving.award().instalments().forEach(part -> lines.add(instalment(part)));
            }
            case Proposal.Paying paying -> {
                var payment = paying.payment();
                lines.add(formats.day(payment.paidOn()) + BETWEEN + payment(payment.means(), payment.reference()));
                if (payment.instalment() != null) {
                    lines.add(texts.get("instalment.number", payment.instalment()));
                }
            }
        }
        return lines;
    }

    private String instalment(Instalment part) {
        var said = texts.get("instalment.number", part.position()) + BETWEEN + formats.money(part.amount());
        var due = part.dueOn();
        return due == null ? said : said + BETWEEN + formats.day(due);
    }
}
