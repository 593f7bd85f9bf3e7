package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;
import org.sanad.text.ProblemException;

/** Takes over the rows of a spreadsheet as dossiers of the office. */
public final class ImportService {
    private static final int TOGETHER = 500;

    private final Database database;
    private final Door door;
    private final Clock clock;
    private final OfficeTree offices;
    private final DossierWriter writer;
    private final DossierStore dossiers = new DossierStore();

    public ImportService(Database database, Door door, Clock clock, OfficeTree offices, DossierWriter writer) {
        this.database = database;
        this.door = door;
        this.clock = clock;
        this.offices = offices;
        this.writer = writer;
    }

    /** What to import: a file, the sheet of it (null for the first), and the meaning of its columns (null to guess). */
    public record Source(Path file, String sheet, Mapping mapping) {}

    /** The headings of a file, and what they most likely mean. */
    public record Headings(List<String> headings, Mapping guess) {}

    /** @throws ProblemException as {@link SheetFile#open} */
    public Headings headings(Path file, String sheetName) {
        try (var sheet = SheetFile.open(file, sheetName)) {
            return new Headings(sheet.headings(), new Guess().of(sheet.headings()));
        }
    }

    /**
     * Reads all and writes nothing.
     *
     * @param each told of every row in order
     */
    public ImportReport preview(Session session, Source source, Consumer<RowResult> each) {
        return run(session, source, each, lot -> {});
    }

    /**
     * Reads all and takes over each row that has no fault and was not taken over before. Rows are kept by lots of some
     * hundred: an interrupted import goes on where it stopped when the file is imported again.
     *
     * The file is read through once before the first row is kept, so that a damaged one changes nothing.
     *
     * @param each told of every row in order, before it is kept
     */
    public ImportReport commit(Session session, Source source, Consumer<RowResult> each) {
        try (var sheet = SheetFile.open(source.file(), source.sheet())) {
            sheet.rows(row -> {});
        }
        return run(session, source, each, lot -> {
            door.writeEach(session, "dossier.import", lot, (change, plan) -> writer.addNew(change, session, plan));
        });
    }

    private ImportReport run(
            Session session, Source source, Consumer<RowResult> each, Consumer<List<NewDossier>> keep) {
        var known = new HashSet<>(database.read(sql -> dossiers.sourceKeys(sql, session.officeCode())));
        try (var sheet = SheetFile.open(source.file(), source.sheet())) {
            var mapping = source.mapping() == null ? new Guess().of(sheet.headings()) : source.mapping();
            MappingRules.check(mapping, sheet.headings()).refuse();
            var reader = new RowReader(mapping, sheet.headings(), offices, LocalDate.now(clock));
            var tally = new Tally();
            var lot = new ArrayList<NewDossier>();
            sheet.rows(row -> {
                var result = reader.read(row);
                each.accept(result);
                var isKnown =
                        !result.rejected() && known.contains(result.dossier().sourceKey());
                tally.add(result, isKnown);
                if (!result.rejected() && !isKnown) {
                    lot.add(result.dossier());
                }
                if (lot.size() == TOGETHER) {
                    keep.accept(List.copyOf(lot));
                    lot.clear();
                }
            });
            keep.accept(List.copyOf(lot));
            return tally.report(mapping);
        }
    }
}
