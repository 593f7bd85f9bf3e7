package org.sanad.ui.reference;

import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.Periods;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperKind;
import org.sanad.core.reference.ReferenceService;

/** What the screen of reference data works with. */
public record ReferenceDesk(
        Session session,
        OfficeTree offices,
        AwardService awards,
        Supplier<List<PaperKind>> papers,
        Supplier<Periods> periods,
        ReferenceService reference) {
    /** Over an open register. */
    public static ReferenceDesk of(Desk desk) {
        return new ReferenceDesk(
                desk.session(),
                desk.offices(),
                desk.awards(),
                desk.papers()::kinds,
                desk.dossiers()::periods,
                desk.reference());
    }

    boolean headquarters() {
        return session.officeCode().equals(Office.HEADQUARTERS);
    }
}
