package org.sanad.ui.document;

import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.document.DocumentFacts;
import org.sanad.core.document.DocumentService;
import org.sanad.core.document.Printers;

/** What the screens of paper work with. */
public record PrintDesk(Session session, DocumentFacts facts, DocumentService documents, Printers printers) {
    /** Over an open register. */
    public static PrintDesk of(Desk desk) {
        return new PrintDesk(
                desk.session(), desk.handouts().facts(), desk.handouts().documents(), Printers.ofSystem());
    }
}
