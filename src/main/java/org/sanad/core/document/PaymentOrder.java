package org.sanad.core.document;

import java.util.Map;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Support;
import org.sanad.text.Texts;

/**
 * Asks the fund holder to pay what is due of an award.
 *
 * @param instalment null where the award has none: then all that is left of it
 */
public record PaymentOrder(Subject dossier, Award award, Programme programme, Instalment instalment)
        implements Document {
    /** The order for what is to be paid next: the first instalment that is not paid in full. */
    public static PaymentOrder next(Subject dossier, Award award, Programme programme) {
        var due = award.instalments().stream()
                .filter(one -> award.paid(one) < one.amount())
                .findFirst();
        return new PaymentOrder(dossier, award, programme, due.orElse(null));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PAYMENT_ORDER;
    }

    /** In centimes: what is to be paid. */
    public long amount() {
        return instalment == null
                ? award.remaining()
                : Math.min(award.remaining(), instalment.amount() - award.paid(instalment));
    }

    @Override
    public Filling fill(Texts texts) {
        var terms = award.terms();
        var values = AwardLetter.terms(dossier.values(texts), texts, terms, programme, amount())
                .money("award_amount", terms.amount())
                .money("paid_before", award.paid())
                .money("remaining", award.remaining() - amount())
                .text(
                        "instalment",
                        instalment == null
                                ? ""
                                : instalment.position() + "/"
                                        + award.instalments().size())
                .day("due_on", instalment == null ? null : instalment.dueOn())
                .text("means", terms.support() == Support.IN_KIND ? texts.get("means.delivery") : "");
        return new Filling(values.map(), Map.of());
    }

    @Override
    public String subject() {
        return dossier.number();
    }
}
