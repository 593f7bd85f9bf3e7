package org.sanad.core.dossier;

/** What a list adds up to: dossiers, and centimes. Paid is less reversals. */
public record DossierTotals(int dossiers, long asked, long awarded, long paid) {
    public static final DossierTotals NONE = new DossierTotals(0, 0, 0, 0);
}
