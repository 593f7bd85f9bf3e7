package org.sanad.ui.duplicate;

import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.duplicate.DuplicateService;
import org.sanad.core.office.OfficeTree;

/** What the screen of duplicates works with. */
public record DuplicatesDesk(Session session, OfficeTree offices, DuplicateService duplicates) {
    /** Over an open register. */
    public static DuplicatesDesk of(Desk desk) {
        return new DuplicatesDesk(desk.session(), desk.offices(), desk.duplicates());
    }
}
