package org.sanad.core.spreadsheet;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.core.account.Records;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.ProvinceNames;
import org.sanad.data.Database;
import org.sanad.data.ReadAhead;
import org.sanad.text.ProblemException;

/** Takes over the rows of a spreadsheet as dossiers of the office. */
public final class ImportService {
    /** Fewer write the same pages of the indexes more often; with more the next lot waits for memory, and who cancels waits. */
    private static final int TOGETHER = 1_000;

    private final Database database;
    private final Records records;
    private final Door door;
    private final Clock clock;
    private final OfficeTree offices;
    private final DossierWriter writer;
    private final DossierStore dossiers = new DossierStore();
    private final ProvinceWordStore provinceWords;

    public ImportService(Database database, Door door, Clock clock, OfficeTree offices, DossierWriter writer) {
        this.database = database;
        this.records = new Records(database);
        this.door = door;
        this.clock = clock;
        this.offices = offices;
        this.writer = writer;
        this.provinceWords = new ProvinceWordStore(database);
    }

    /** Meanings of columns that were kept for files of the same kind. */
    public MappingStore mappings() {
        return new MappingStore(database);
    }

    /**
     * What to import.
     *
     * @param sheet name of one; null for the first that holds a table
     * @param headingRow number of the row that heads the columns; null to find it
     * @param mapping meaning of the columns; null to guess
     */
    public record Source(Path file, String sheet, Integer headingRow, Mapping mapping) {
        public Source(Path file, String sheet, Mapping mapping) {
            this(file, sheet, null, mapping);
        }

        Sheet open() {
            return SheetFile.open(file, sheet == null ? SheetFile.table(file, headingRow) : sheet, headingRow);
        }
    }

    /** The headings of a file, and what they most likely mean. */
    public record Headings(List<String> headings, Mapping guess) {}

    /** @throws ProblemException as {@link SheetFile#open} */
    public Headings headings(Source source) {
        try (var sheet = source.open()) {
            return new Headings(sheet.headings(), new Guess().of(sheet));
        }
    }

    /** What a person has to say before the rows can be read by this mapping; reads the file through. */
    public ImportQuestions questions(Source source) {
        try (var sheet = source.open()) {
            return firstPass(sheet, mapping(source, sheet)).questions();
        }
    }

    /** Remembers which province a name of a file means, for this file and later ones. */
    public void remember(String written, String provinceCode) {
        provinceWords.keep(written, provinceCode);
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
     * Reads all and takes over each row that has no fault and was not taken over before. Rows are kept by lots of a
     * thousand, while the next are read: an interrupted import goes on where it stopped when the file is imported again.
     *
     * The file is read through once before the first row is kept, so that a damaged one changes nothing.
     *
     * @param each told of every row in order, before it is kept
     */
    public ImportReport commit(Session session, Source source, Consumer<RowResult> each) {
        var report = run(session, source, each, lot -> {
            door.writeEach(session, "dossier.import", lot, (change, plan) -> writer.addNew(change, session, plan));
        });
        door.write(session, "fund.cover", change -> {
            writer.cover(change, session, source.file().getFileName().toString(), LocalDate.now(clock));
            return null;
        });
        return report;
    }

    /**
     * A row as it was read.
     *
     * @param read null for one that adds up others
     */
    private record Taken(Row row, RowResult read) {
        /** In memory, about, whatever the row. */
        private static final int BYTES = 4 << 10;

        static Taken by(RowReader reader, Row row) {
            return new Taken(row, TotalsRow.is(row) ? null : reader.read(row));
        }
    }

    /** Rows are read ahead, while those before them are kept. */
    private ImportReport run(
            Session session, Source source, Consumer<RowResult> each, Consumer<List<NewDossier>> keep) {
        var known = new HashSet<>(records.read(session, sql -> dossiers.sourceKeys(sql, session.officeCode())));
        var otherwise = new ReadOtherwise(
                records.read(session, sql -> dossiers.takenOver(sql, session.officeCode(), ReadOtherwise.MOST)));
        AmountColumns amounts;
        try (var sheet = source.open()) {
            amounts = firstPass(sheet, mapping(source, sheet)).amounts();
        }
        try (var sheet = source.open()) {
            var mapping = mapping(source, sheet);
            var reader = new RowReader(mapping, sheet.headings(), names(mapping), amounts, LocalDate.now(clock));
            var tally = new Tally();
            var lot = new ArrayList<NewDossier>();
            ReadAhead.<Taken>of(
                    into -> sheet.rows(row -> into.accept(Taken.by(reader, row))), any -> Taken.BYTES, one -> {
                        if (one.read() == null) {
                            tally.leftOut(one.row());
                            return;
                        }
                        var read = one.read();
                        var isKnown = !read.rejected()
                                && known.contains(read.dossier().sourceKey());
                        var result = read.rejected() || isKnown ? read : otherwise.look(read);
                        each.accept(result);
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
            return tally.report(mapping, sheet.headings());
        }
    }

    private Mapping mapping(Source source, Sheet sheet) {
        var mapping = source.mapping() == null ? new Guess().of(sheet) : source.mapping();
        MappingRules.check(mapping, sheet.headings(), offices).refuse();
        return mapping;
    }

    private FirstPass firstPass(Sheet sheet, Mapping mapping) {
        var pass = new FirstPass(mapping, sheet.headings(), names(mapping));
        sheet.rows(pass::add);
        return pass;
    }

    private ProvinceNames names(Mapping mapping) {
        var remembered = new HashMap<>(provinceWords.all());
        mapping.provinces().forEach((name, code) -> remembered.put(ProvinceNames.word(name), code));
        return new ProvinceNames(offices, remembered);
    }
}
