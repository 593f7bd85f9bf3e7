package org.sanad.ui.dossier;

import java.time.Clock;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.subsidy.PaymentService;

/** What the screens of dossiers work with. */
public record DossierDesk(
        Session session,
        Clock clock,
        OfficeTree offices,
        DossierService dossiers,
        AwardService awards,
        PaymentService payments,
        DossierHistoryService history,
        DossierListService list) {
    /** The province of the office that works here; null above the provincial level. */
    String homeProvince() {
        return offices.find(session.officeCode())
                .map(office -> office.provinceCode())
                .orElse(null);
    }
}
