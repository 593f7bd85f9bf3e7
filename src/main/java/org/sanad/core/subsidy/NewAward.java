package org.sanad.core.subsidy;

import java.util.List;

/**
 * An award to give.
 *
 * @param instalments in order; empty where all falls due at once
 * @param payments made already: only when whole dossiers are taken over, empty otherwise
 */
public record NewAward(Award.Terms terms, List<Instalment> instalments, List<NewPayment> payments) {
    public NewAward {
        instalments = List.copyOf(instalments);
        payments = List.copyOf(payments);
    }

    public NewAward(Award.Terms terms, List<Instalment> instalments) {
        this(terms, instalments, List.of());
    }
}
