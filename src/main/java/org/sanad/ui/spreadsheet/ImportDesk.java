package org.sanad.ui.spreadsheet;

import java.util.List;
import java.util.function.Supplier;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.office.Province;
import org.sanad.core.spreadsheet.ImportService;
import org.sanad.core.spreadsheet.MappingStore;
import org.sanad.core.subsidy.Programme;

/** What the screen asks of the office. */
public record ImportDesk(
        ImportService imports,
        MappingStore mappings,
        Session session,
        Supplier<List<Programme>> programmes,
        List<Province> provinces) {
    public static ImportDesk of(Desk desk) {
        return new ImportDesk(
                desk.imports(),
                desk.imports().mappings(),
                desk.session(),
                desk.awards()::programmes,
                desk.offices().provinces());
    }
}
