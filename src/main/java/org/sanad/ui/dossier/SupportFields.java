package org.sanad.ui.dossier;

import static org.sanad.ui.dossier.TypedValue.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.Scheme;
import org.sanad.core.subsidy.Support;
import org.sanad.text.Problem;

/** What is typed of an award and of a payment. */
final class SupportFields {
    /** Instalments that can be typed; a programme with more is rare and is imported. */
    static final int INSTALMENTS = 4;

    private final SupportModel model;

    SupportFields(SupportModel model) {
        this.model = model;
    }

    void beginAward(Clock clock) {
        var fields = model.award;
        var today = LocalDate.now(clock);
        fields.set("support", Support.CASH.code());
        fields.set("budget_year", String.valueOf(today.getYear()));
        fields.set("decision_on", typed(today));
        var active = model.programmes.stream().filter(Programme::active).toList();
        if (active.size() == 1) {
            fields.set("programme_code", active.getFirst().code());
        }
        var asked = model.file.get().dossier().plan().asked();
        if (model.file.get().awards().isEmpty()) {
            fields.set("amount", typed(asked));
        }
    }

    NewAward award(List<Problem> problems) {
        var fields = model.award;
        var read = new TypedValue(fields, problems);
        var amount = read.money("amount");
        var year = read.count("budget_year");
        var terms = new Award.Terms(
                fields.text("programme_code"),
                year == null ? 0 : year,
                Support.of(fields.text("support")),
                amount == null ? 0 : amount,
                fields.text("decision_number"),
                read.day("decision_on"),
                fields.text("description"),
                fields.text("donor_code"));
        var instalments = new ArrayList<Instalment>();
        for (var place = 1; place <= INSTALMENTS; place++) {
            var part = read.money("instalment." + place);
            var due = read.day("due." + place);
            if (part != null) {
                instalments.add(new Instalment(null, instalments.size() + 1, part, due, papers(instalments.size())));
            }
        }
        return new NewAward(terms, instalments);
    }

    /** The papers that an instalment waits for by the scheme of its programme. */
    private List<String> papers(int place) {
        var scheme = model.programme().map(one -> one.conditions().scheme()).orElse(List.of());
        return place < scheme.size() ? scheme.get(place).papers() : List.of();
    }

    /** Where the programme says how an award is divided, the instalments follow what is typed. */
    void divide() {
        var scheme = model.programme().map(one -> one.conditions().scheme()).orElse(List.of());
        var unread = new ArrayList<Problem>();
        var read = new TypedValue(model.award, unread);
        var amount = read.money("amount");
        var day = read.day("decision_on");
        if (scheme.isEmpty() || scheme.size() > INSTALMENTS || amount == null || day == null) {
            return;
        }
        for (var part : Scheme.instalments(scheme, amount, day)) {
            model.award.set("instalment." + part.position(), typed((Long) part.amount()));
            model.award.set("due." + part.position(), typed(part.dueOn()));
        }
        for (var place = scheme.size() + 1; place <= INSTALMENTS; place++) {
            model.award.set("instalment." + place, "");
            model.award.set("due." + place, "");
        }
    }

    void beginPayment(Award award, Clock clock) {
        var fields = model.payment;
        var kind = award.terms().support();
        fields.set("means", (kind == Support.IN_KIND ? Means.DELIVERY : Means.CHEQUE).code());
        fields.set("paid_on", typed(LocalDate.now(clock)));
        var next = award.instalments().stream()
                .filter(part -> award.paid(part) < part.amount())
                .findFirst();
        next.ifPresent(part -> fields.set("instalment_id", String.valueOf(part.position())));
        fields.set(
                "amount",
                typed(next.map(part -> part.amount() - award.paid(part)).orElse(award.remaining())));
    }

    NewPayment payment(Award award, List<Problem> problems) {
        var fields = model.payment;
        var read = new TypedValue(fields, problems);
        var amount = read.money("amount");
        return new NewPayment(
                read.count("instalment_id"),
                amount == null ? 0 : amount,
                read.day("paid_on"),
                Means.of(fields.text("means")),
                fields.text("reference"));
    }
}
