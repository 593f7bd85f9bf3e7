package org.sanad.ui.fund;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.fund.FundService;
import org.sanad.core.fund.RecallService;
import org.sanad.core.fund.WaiverService;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.subsidy.Programme;

/** What the money screen works with. */
public record MoneyDesk(
        Session session,
        Clock clock,
        OfficeTree offices,
        FundService funds,
        RecallService recalls,
        WaiverService waivers,
        Programmes programmes) {
    /** The programmes that exist. */
    @FunctionalInterface
    public interface Programmes {
        List<Programme> all();
    }

    /** Over an open register. */
    public static MoneyDesk of(Desk desk) {
        return new MoneyDesk(
                desk.session(),
                desk.clock(),
                desk.offices(),
                desk.funds(),
                desk.recalls(),
                desk.waivers(),
                () -> desk.awards().programmes());
    }

    boolean headquarters() {
        return session.officeCode().equals(org.sanad.core.office.Office.HEADQUARTERS);
    }

    /** The office and those under it, whose slices may be looked at. */
    List<String> within() {
        return List.copyOf(Set.copyOf(offices.within(session.officeCode())));
    }
}
