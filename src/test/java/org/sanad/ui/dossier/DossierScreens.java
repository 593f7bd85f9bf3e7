package org.sanad.ui.dossier;

import com.fasterxml.uuid.Generators;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.LookLog;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.ListViewService;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.person.PersonFinder;
import org.sanad.core.person.PersonLinkService;
import org.sanad.core.sync.OfficeSeals;
import org.sanad.core.transfer.TransferService;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.ui.kit.Navigator;
import org.sanad.ui.kit.Place;

/** The screens of dossiers over a scratch register. */
final class DossierScreens implements Navigator {
    private final List<Place> gone = new ArrayList<>();
    private final DossierDesk desk;

    DossierScreens(Office office) {
        this(office, office.session());
    }

    /** @param session of who is at work */
    DossierScreens(Office office, Session session) {
        desk = desk(office, session);
    }

    DossierDesk desk() {
        return desk;
    }

    private static DossierDesk desk(Office office, Session session) {
        var database = office.scratch().register().database();
        OfficeTree offices = database.read(new OfficeStore()::tree);
        return new DossierDesk(
                session,
                ScratchRegister.CLOCK,
                offices,
                office.dossiers(),
                office.awards(),
                office.payments(),
                office.proposals(),
                transfers(office, offices),
                office.funds(),
                office.papers(),
                office.scans(),
                new DossierHistoryService(
                        office.session(),
                        database,
                        dossier -> DossierDesk.hanging(office.papers(), office.proposals(), dossier)),
                people(office),
                office.drafts(),
                new LookLog(database, new AccessLog(ScratchRegister.CLOCK)),
                new ListViewService(database),
                office::list);
    }

    private static TransferService transfers(Office office, OfficeTree offices) {
        var scratch = office.scratch();
        return new TransferService(
                scratch.register().database(),
                scratch.door(),
                offices,
                new OfficeSeals(scratch.register(), ScratchRegister.CLOCK),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator(new Random(7))::generate);
    }

    private static PersonDesk people(Office office) {
        var database = office.scratch().register().database();
        var links = new PersonLinkService(
                office.session(),
                database,
                office.scratch().door(),
                ScratchRegister.CLOCK,
                Generators.timeBasedEpochGenerator(new Random(9))::generate);
        return new PersonDesk(new PersonFinder(office.session(), database), links);
    }

    /** Where the screens sent the person; null for back. */
    List<Place> gone() {
        return gone;
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        gone.add(null);
    }
}
