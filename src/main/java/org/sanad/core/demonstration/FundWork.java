package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.fund.SliceWriter;
import org.sanad.core.history.Change;
import org.sanad.core.office.Office;

/** Generated money around the dossiers: what is left of slices, envelopes, and what was done before the register. */
final class FundWork {
    private static final int LAST_BEFORE = 2018;
    private static final int INDH_SINCE = 2006;

    private final Chance chance;
    private final LocalDate today;
    private final SliceWriter slices;

    FundWork(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        this.slices = new SliceWriter(chance::id);
    }

    void add(Change change, String office) {
        for (var balance : slices.slices(change, office)) {
            var more = Math.max(1_000_00L, balance.allotted() * chance.between(4, 22) / 100 / 100_000 * 100_000);
            slices.allot(
                    change,
                    new NewAllotment(
                            balance.slice(), more, "2/" + balance.slice().year(), today));
            if (office.equals(Office.HEADQUARTERS)) {
                var envelope = (balance.allotted() + more) * chance.between(102, 115) / 100 / 100_000 * 100_000;
                slices.appropriate(
                        change,
                        new NewAllotment(
                                balance.slice(),
                                envelope,
                                "1/" + balance.slice().year(),
                                today));
            }
        }
        for (var year = OpeningBalance.SINCE; year <= LAST_BEFORE; year++) {
            opening(change, office, year, "OWN", "individual", chance.between(20, 60));
            if (year >= INDH_SINCE) {
                opening(
                        change,
                        office,
                        year,
                        "INDH",
                        chance.of(List.of("cooperative", "association")),
                        chance.between(2, 9));
            }
        }
    }

    private void opening(Change change, String office, int year, String programme, String kind, int dossiers) {
        var awarded = dossiers * chance.money(10_000, 18_000);
        var inKind = awarded / 10 / 10_000 * 10_000;
        var jobs = dossiers * chance.between(2, 4);
        slices.open(
                change,
                new OpeningBalance(
                        chance.id(),
                        office,
                        year,
                        programme,
                        kind,
                        dossiers,
                        awarded,
                        awarded - inKind,
                        inKind,
                        jobs,
                        jobs / 2,
                        "–"));
    }
}
