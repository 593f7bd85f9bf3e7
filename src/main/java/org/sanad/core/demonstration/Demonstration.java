package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Province;

/** Fills a register with generated dossiers. */
public final class Demonstration {
    /** The day on which the generated office lives. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final int TOGETHER = 500;

    private final Door door;
    private final OfficeTree offices;

    public Demonstration(Door door, OfficeTree offices) {
        this.door = door;
        this.offices = offices;
    }

    /**
     * Adds dossiers of the provinces that the session's office looks after.
     *
     * @param count 0 or more
     * @param progress told of how many stand after each lot
     */
    public void fill(Session session, int count, long seed, IntConsumer progress) {
        var chance = new Chance(seed);
        var writer = new DossierWriter(chance::id);
        var dossiers = new Dossiers(Samples.load(), chance, TODAY);
        var provinces = provinces(session.officeCode());
        for (var done = 0; done < count; ) {
            var lot = new ArrayList<NewDossier>();
            while (lot.size() < TOGETHER && done + lot.size() < count) {
                lot.add(dossiers.dossier(chance.of(provinces)));
            }
            door.writeEach(session, "dossier.demonstrate", lot, (change, plan) -> writer.addNew(change, session, plan));
            done += lot.size();
            progress.accept(done);
        }
        door.write(session, "fund.cover", change -> {
            writer.cover(change, session, "–", TODAY);
            return null;
        });
        door.write(session, "dossier.demonstrate", change -> {
            new YearWork(chance, TODAY).add(change, session.officeCode());
            new FundWork(chance, TODAY).add(change, session.officeCode());
            return null;
        });
    }

    private List<String> provinces(String officeCode) {
        var office = offices.office(officeCode);
        return offices.provinces().stream()
                .filter(province -> office.provinceCode() == null
                        ? office.regionCode() == null || office.regionCode().equals(province.regionCode())
                        : office.provinceCode().equals(province.code()))
                .map(Province::code)
                .toList();
    }
}
