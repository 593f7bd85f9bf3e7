package org.sanad.ui.spreadsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Province;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.core.spreadsheet.MappingStore;
import org.sanad.core.subsidy.Programme;

/**
 * What the screen asks of the office.
 *
 * @param years of which a file may be, the latest first
 */
public record ImportDesk(
        ImportService imports,
        MappingStore mappings,
        Session session,
        Supplier<List<Programme>> programmes,
        List<Province> provinces,
        List<Integer> years) {
    /** The first year of which the register knows figures. */
    private static final int FIRST_YEAR = 2001;

    public static ImportDesk of(Desk desk) {
        return new ImportDesk(
                desk.imports(),
                desk.imports().mappings(),
                desk.session(),
                desk.awards()::programmes,
                desk.offices().provinces(),
                years(LocalDate.now(desk.clock()).getYear()));
    }

    private static List<Integer> years(int latest) {
        return IntStream.iterate(latest, year -> year >= FIRST_YEAR, year -> year - 1)
                .boxed()
                .toList();
    }
}
