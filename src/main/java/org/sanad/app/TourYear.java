package org.sanad.app;

import java.time.LocalDate;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;

/** What headquarters of the tour says of the year that is over: statements, and a finding about the delegation. */
final class TourYear {
    private static final LocalDate DUE = Demonstration.TODAY.plusDays(21);

    private TourYear() {}

    /** Comes down to the delegation with the next receipt. */
    static void make(Desk headquarters, String delegation) {
        var year = Demonstration.TODAY.getYear() - 1;
        headquarters.statements().freeze(headquarters.session(), delegation, year);
        headquarters.statements().freeze(headquarters.session(), year);
        var inspector = new Session(headquarters.office().code(), "رشيد الوزاني", Role.INSPECTOR);
        headquarters.findings().raise(inspector, delegation, null, "ملفات أودعت في مارس بلا وصل موقع في الأرشيف", DUE);
    }
}
