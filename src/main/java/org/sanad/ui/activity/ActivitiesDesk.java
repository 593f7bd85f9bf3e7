package org.sanad.ui.activity;

import java.time.Clock;
import org.sanad.core.account.Session;
import org.sanad.core.activity.ActivityService;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.OfficeTree;

/** What the screen of the annual record works with. */
public record ActivitiesDesk(Session session, Clock clock, OfficeTree offices, ActivityService activities) {
    /** Over an open register. */
    public static ActivitiesDesk of(Desk desk) {
        return new ActivitiesDesk(desk.session(), desk.clock(), desk.offices(), desk.activities());
    }
}
