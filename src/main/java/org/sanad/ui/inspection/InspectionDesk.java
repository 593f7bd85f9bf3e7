package org.sanad.ui.inspection;

import java.time.Clock;
import java.util.function.Function;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Dossier;
import org.sanad.core.finding.FindingService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.proof.ProofService;

/**
 * What the inspector’s screen works with.
 *
 * @param dossiers finds a dossier by its number
 */
public record InspectionDesk(
        Session session,
        Clock clock,
        OfficeTree offices,
        FindingService findings,
        ProofService proofs,
        Function<String, Dossier> dossiers) {
    /** Over an open register. */
    public static InspectionDesk of(Desk desk) {
        return new InspectionDesk(
                desk.session(),
                desk.clock(),
                desk.offices(),
                desk.findings(),
                desk.proofs(),
                number -> desk.dossiers().find(desk.dossiers().numbered(number)).dossier());
    }
}
