package org.sanad.ui.document;

import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.WordingService;

/** What the screen of wordings works with. */
public record WordingDesk(Session session, WordingService wordings) {
    /** Over an open register. */
    public static WordingDesk of(Desk desk) {
        return new WordingDesk(desk.session(), desk.handouts().wordings());
    }
}
