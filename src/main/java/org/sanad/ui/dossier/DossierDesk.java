package org.sanad.ui.dossier;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.core.account.LookLog;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.AwardService;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierService;
import org.sanad.core.dossier.ListViewService;
import org.sanad.core.dossier.ProposalService;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.fund.FundService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.paper.PaperService;
import org.sanad.core.paper.ScanService;
import org.sanad.core.subsidy.PaymentService;
import org.sanad.core.transfer.TransferService;

/** What the screens of dossiers work with. */
public record DossierDesk(
        Session session,
        Clock clock,
        OfficeTree offices,
        DossierService dossiers,
        AwardService awards,
        PaymentService payments,
        ProposalService proposals,
        TransferService transfers,
        FundService funds,
        PaperService papers,
        ScanService scans,
        DossierHistoryService history,
        PersonDesk people,
        DraftStore drafts,
        LookLog looks,
        ListViewService views,
        Supplier<DossierListService> lists) {
    /** Asked for in the background only: the first time, it reads the figures of the whole register. */
    DossierListService list() {
        return lists.get();
    }

    /** Over an open register. */
    public static DossierDesk of(Desk desk) {
        return new DossierDesk(
                desk.session(),
                desk.clock(),
                desk.offices(),
                desk.dossiers(),
                desk.awards(),
                desk.payments(),
                desk.proposals(),
                desk.transfers(),
                desk.funds(),
                desk.papers(),
                desk.scans(),
                new DossierHistoryService(
                        desk.session(),
                        desk.register().database(),
                        dossier -> hanging(desk.papers(), desk.proposals(), dossier)),
                new PersonDesk(desk.persons(), desk.personLinks()),
                desk.drafts(),
                desk.looks(),
                desk.views(),
                desk::lists);
    }

    /** The province of the office that works here; null above the provincial level. */
    String homeProvince() {
        return offices.find(session.officeCode())
                .map(office -> office.provinceCode())
                .orElse(null);
    }

    /** What hangs on a dossier besides its own records and is told in its history. */
    static List<UUID> hanging(PaperService papers, ProposalService proposals, UUID dossier) {
        return Stream.of(papers.records(dossier), proposals.records(dossier))
                .flatMap(List::stream)
                .toList();
    }
}
