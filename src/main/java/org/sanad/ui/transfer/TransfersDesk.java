package org.sanad.ui.transfer;

import org.sanad.core.account.LookLog;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperService;
import org.sanad.core.transfer.TransferService;

/** What the screen of transfers works with. */
public record TransfersDesk(
        Session session,
        OfficeTree offices,
        TransferService transfers,
        DossierService dossiers,
        AwardService awards,
        PaperService papers,
        LookLog looks) {
    /** Over an open register. */
    public static TransfersDesk of(Desk desk) {
        return new TransfersDesk(
                desk.session(),
                desk.offices(),
                desk.transfers(),
                desk.dossiers(),
                desk.awards(),
                desk.papers(),
                desk.looks());
    }
}
