package org.sanad.core.document;

import java.util.List;
import java.util.Optional;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.subsidy.Award;
import org.sanad.text.Problem;

/** Which documents a dossier can have as it stands. */
public final class DocumentRules {
    /** Documents of one dossier that are offered. */
    public static final List<DocumentKind> OFFERED = List.of(
            DocumentKind.FILING_RECEIPT,
            DocumentKind.MISSING_PAPERS,
            DocumentKind.DOSSIER_SHEET,
            DocumentKind.AWARD_LETTER,
            DocumentKind.PAYMENT_ORDER,
            DocumentKind.PERSON_EXTRACT);

    private DocumentRules() {}

    /** Why a document cannot be printed yet; empty where it can. */
    public static Optional<Problem> refusal(DocumentKind kind, DossierFile file) {
        return switch (kind) {
            case FILING_RECEIPT, MISSING_PAPERS ->
                file.dossier().filedOn() == null ? Optional.of(Problem.of("print.not_filed")) : Optional.empty();
            case AWARD_LETTER -> file.awards().isEmpty() ? Optional.of(Problem.of("print.no_award")) : Optional.empty();
            case PAYMENT_ORDER ->
                payable(file).isEmpty() ? Optional.of(Problem.of("print.nothing_due")) : Optional.empty();
            case PERSON_EXTRACT ->
                file.principal().isEmpty() ? Optional.of(Problem.of("print.nobody")) : Optional.empty();
            case DOSSIER_SHEET, DOSSIER_LIST, ANNUAL_STATEMENT, SEND_SLIP -> Optional.empty();
        };
    }

    /** The first award of which something is still to be paid. */
    static Optional<Award> payable(DossierFile file) {
        return file.awards().stream().filter(award -> award.remaining() > 0).findFirst();
    }
}
