package org.sanad.ui.person;

import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.extract.PersonExtractService;
import org.sanad.core.office.OfficeTree;

/** What the screen of a person works with. */
public record PersonDesk(Session session, OfficeTree offices, PersonExtractService extracts) {
    /** Over an open register. */
    public static PersonDesk of(Desk desk) {
        return new PersonDesk(desk.session(), desk.offices(), desk.handouts().extracts());
    }
}
