package org.sanad.core.dossier;

/**
 * What a list adds up to: dossiers, and centimes. Paid is less reversals.
 *
 * @param figure what the measure that was asked for counts of these dossiers in its period, where the others are of whole
 *     dossiers: centimes of money, people at work; otherwise how many dossiers
 */
public record DossierTotals(int dossiers, long asked, long awarded, long paid, long figure) {
    public static final DossierTotals NONE = new DossierTotals(0, 0, 0, 0);

    /** Of dossiers of which no measure was asked for. */
    public DossierTotals(int dossiers, long asked, long awarded, long paid) {
        this(dossiers, asked, awarded, paid, dossiers);
    }
}
