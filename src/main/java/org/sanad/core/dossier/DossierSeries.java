package org.sanad.core.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.sanad.core.history.Change;
import org.sanad.core.office.Behind;
import org.sanad.core.office.OfficeStore;

/**
 * The running numbers of an office’s dossiers, by year. A register that was restored does not know which numbers it gave
 * in the days that it lost, and papers may bear them: so each life has its own hundred thousand. The first counts 1, 2, 3 …,
 * the one after a restoration 100001, 100002 …
 */
public final class DossierSeries {
    private static final long OF_A_LIFE = 100_000;

    private DossierSeries() {}

    /** The next running number of a year. */
    static long next(Change change, int year) {
        var life = change.once("life", () -> life(change.sql()));
        return life * OF_A_LIFE + change.next(series(year, life));
    }

    /** The last number of each series that dossiers of an office bear. */
    public static Map<String, Long> last(String office, Iterable<String> numbers) {
        var last = new HashMap<String, Long>();
        for (var number : numbers) {
            var part = number.substring(office.length() + 1).split("-");
            var running = Long.parseLong(part[1]);
            last.merge(series(Integer.parseInt(part[0]), running / OF_A_LIFE), running % OF_A_LIFE, Math::max);
        }
        return last;
    }

    /** Work of a PC that was replaced may be missing too: that is a life that nobody here has counted. */
    private static long life(DSLContext sql) {
        var former = new OfficeStore().formerLives(sql).size();
        return former == 0 && new Behind(sql).mayBe() ? 1 : former;
    }

    private static String series(int year, long life) {
        return "dossier/" + year + (life == 0 ? "" : "/" + life);
    }
}
