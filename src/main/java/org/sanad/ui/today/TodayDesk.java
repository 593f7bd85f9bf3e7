package org.sanad.ui.today;

import java.time.Clock;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.draft.DraftStore;
import org.sanad.core.today.TodayService;

/** What the screen of today works with. */
public record TodayDesk(Session session, Clock clock, TodayService waiting, DraftStore drafts) {
    /** Over an open register. */
    public static TodayDesk of(Desk desk) {
        return new TodayDesk(
                desk.session(),
                desk.clock(),
                new TodayService(desk.register().database(), desk.clock(), desk.papers()),
                desk.drafts());
    }
}
