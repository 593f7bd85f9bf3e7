package org.sanad.ui.sync;

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
 * @param sticks what is on those that are plugged in
 */
public record ExchangesDesk(
        Session session,
        OfficeTree offices,
        ExchangeService exchanges,
        SendService sending,
        ReceiveService receiving,
        InvitationService invitations,
        RescueService rescues,
        StickWatch sticks) {
    /** Over an open register. */
    public static ExchangesDesk of(Desk desk, StickWatch sticks) {
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
