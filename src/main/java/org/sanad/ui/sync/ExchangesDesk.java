package org.sanad.ui.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.sync.ExchangeService;
import org.sanad.core.sync.InvitationService;
import org.sanad.core.sync.ReceiveService;
import org.sanad.core.sync.RescueService;
import org.sanad.core.sync.SendService;

/**
 * What the screen of exchanges works with.
 *
 * @param sticks those that are plugged in now; may wait for a disk
 */
public record ExchangesDesk(
        Session session,
        OfficeTree offices,
        ExchangeService exchanges,
        SendService sending,
        ReceiveService receiving,
        InvitationService invitations,
        RescueService rescues,
        Supplier<List<Path>> sticks) {
    /** Over an open register. */
    public static ExchangesDesk of(Desk desk, Supplier<List<Path>> sticks) {
        return new ExchangesDesk(
                desk.session(),
                desk.offices(),
                desk.exchanges(),
                desk.sending(),
                desk.receiving(),
                desk.invitations(),
                desk.rescues(),
                sticks);
    }
}
