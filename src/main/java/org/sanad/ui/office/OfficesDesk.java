package org.sanad.ui.office;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.overview.OverviewService;
import org.sanad.core.publication.PublicationService;
import org.sanad.core.reference.ReferenceService;
import org.sanad.core.spreadsheet.ExportService;
import org.sanad.core.subsidy.Programme;

/**
 * What the screen of offices works with.
 *
 * @param offices the tree of now; another one after it was edited
 */
public record OfficesDesk(
        Session session,
        Clock clock,
        Supplier<OfficeTree> offices,
        Supplier<OverviewService> overview,
        ReferenceService reference,
        PublicationService publications,
        Supplier<ExportService> exports,
        Supplier<List<Programme>> programmes) {
    /** Over an open register. */
    public static OfficesDesk of(Desk desk) {
        return new OfficesDesk(
                desk.session(),
                desk.clock(),
                desk::offices,
                desk::overview,
                desk.reference(),
                desk.handouts().publications(),
                desk::exports,
                () -> desk.awards().programmes());
    }

    boolean headquarters() {
        return session.officeCode().equals(Office.HEADQUARTERS);
    }
}
