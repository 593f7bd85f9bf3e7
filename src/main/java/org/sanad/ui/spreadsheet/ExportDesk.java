package org.sanad.ui.spreadsheet;

import java.util.function.ToIntFunction;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.spreadsheet.ExportService;

/** What the screen of exports asks of the office. */
public record ExportDesk(ExportService exports, Session session, ToIntFunction<DossierQuery> count) {
    public static ExportDesk of(Desk desk) {
        return new ExportDesk(
                desk.exports(),
                desk.session(),
                query -> desk.lists().page(query, 0, 0).totals().dossiers());
    }

    boolean mayUnmask() {
        return Rights.may(session, Action.EXPORT_UNMASKED);
    }
}
