package org.sanad.ui.conflict;

import org.sanad.core.account.Session;
import org.sanad.core.conflict.ConflictService;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.OfficeTree;

/** What the screen of conflicts works with. */
public record ConflictsDesk(Session session, OfficeTree offices, ConflictService conflicts) {
    /** Over an open register. */
    public static ConflictsDesk of(Desk desk) {
        return new ConflictsDesk(desk.session(), desk.offices(), desk.conflicts());
    }
}
