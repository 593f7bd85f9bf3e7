package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Instalment;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;

/** Makes the support of a settled dossier, and what was paid of it so far. */
final class Awards {
    private final Chance chance;
    private final LocalDate today;

    Awards(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** @param asked in centimes */
    List<NewAward> awards(long asked, LocalDate decidedOn, boolean southern) {
        var awards = new ArrayList<NewAward>();
        awards.add(award(share(asked, chance.between(50, 100)), decidedOn, southern ? "APDES" : "OWN"));
        if (chance.in100(12)) {
            awards.add(award(share(asked, chance.between(20, 60)), decidedOn, chance.in100(70) ? "INDH" : "OTHER"));
        }
        return awards;
    }

    private static long share(long asked, int percent) {
        return Math.max(100_000, asked * percent / 100 / 10_000 * 10_000);
    }

    private NewAward award(long amount, LocalDate decidedOn, String programme) {
        var inKind = chance.in100(15);
        var year = decidedOn.getYear();
        var terms = new Award.Terms(
                programme,
                year,
                inKind ? Support.IN_KIND : Support.CASH,
                amount,
                chance.between(1, 400) + "/" + year,
                decidedOn,
                inKind ? "معدات – matériel" : null);
        var instalments = instalments(amount, decidedOn, programme.equals("APDES"));
        return new NewAward(terms, instalments, payments(instalments, inKind));
    }

    private List<Instalment> instalments(long amount, LocalDate decidedOn, boolean inTwo) {
        var first = inTwo ? amount / 2 : amount;
        var instalments = new ArrayList<Instalment>();
        instalments.add(Instalment.of(1, first, decidedOn.plusDays(30)));
        if (inTwo) {
            instalments.add(Instalment.of(2, amount - first, decidedOn.plusDays(210)));
        }
        return instalments;
    }

    private List<NewPayment> payments(List<Instalment> instalments, boolean inKind) {
        var payments = new ArrayList<NewPayment>();
        for (var instalment : instalments) {
            var day = chance.after(instalment.dueOn(), -10, 40);
            if (day.isAfter(today) || chance.in100(8)) {
                break;
            }
            var means = inKind ? Means.DELIVERY : chance.in100(70) ? Means.CHEQUE : Means.TRANSFER;
            var reference = String.valueOf(chance.between(100_000, 999_999));
            payments.add(new NewPayment(instalment.position(), instalment.amount(), day, means, reference));
        }
        return payments;
    }
}
