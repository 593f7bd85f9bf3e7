package org.sanad.core.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanad.core.account.Access;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierStore;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.publication.PublicTable;
import org.sanad.core.statement.Statement;
import org.sanad.core.statement.StatementFile;
import org.sanad.core.subsidy.ProgrammeStore;
import org.sanad.data.Database;
import org.sanad.text.Lang;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Writes what the register holds into files for other programs. They are not sealed: who exports is logged. */
public final class ExportService {
    private static final int TOGETHER = 500;
    private static final int ALL = Integer.MAX_VALUE;

    private final Records records;
    private final ExportedFiles files;
    private final Clock clock;
    private final OfficeTree offices;
    private final Supplier<Facts> facts;
    private final DossierStore dossiers = new DossierStore();

    public ExportService(Database database, Clock clock, OfficeTree offices, Supplier<Facts> facts) {
        this.records = new Records(database);
        this.files = new ExportedFiles(database, new AccessLog(clock));
        this.clock = clock;
        this.offices = offices;
        this.facts = facts;
    }

    /** Told while a file is written, of rows out of how many; may throw to stop, and nothing of the file is left. */
    @FunctionalInterface
    public interface Watch {
        void at(int done, int total);
    }

    /** @param rows dossiers, awards or groups of figures */
    public record Exported(Path file, int rows, boolean unmasked) {}

    /**
     * Writes the file beside its place and puts it there when it is whole.
     *
     * @throws ProblemException {@code right.missing}, {@code export.ending}, {@code export.only_list},
     *     {@code file.cannot_write}
     */
    public Exported write(Session session, ExportOrder order, Watch watch) {
        Rights.require(session, order.unmasked() ? Action.EXPORT_UNMASKED : Action.EXPORT);
        refuse(order);
        var access = order.unmasked() ? Access.EXPORT_UNMASKED : Access.EXPORT;
        var subject = order.what().code() + " " + order.ending();
        var rows = files.put(order.file(), session, access, subject, out -> fill(out, session, order, watch));
        return new Exported(order.file(), rows, order.unmasked());
    }

    /**
     * Writes the numbers of a frozen statement, as XLSX or CSV; as JSON the statement itself with its signature.
     *
     * @throws ProblemException {@code right.missing}, {@code export.ending}, {@code file.cannot_write}
     */
    public Exported statement(Session session, Statement statement, Path file, Lang lang) {
        var subject = "statement " + statement.year();
        var order = ExportOrder.totals(file, Filter.ALL, List.of(), lang);
        if (order.ending().equals("json")) {
            return put(session, file, subject, StatementFile.bytes(statement));
        }
        var rowsOf = new StatementTable(lang, statement);
        return sheet(session, order, subject, table -> {
            table.headings(rowsOf.headings());
            return rowsOf.write(table);
        });
    }

    /**
     * Writes the figures of one chart, as XLSX or CSV.
     *
     * @throws ProblemException {@code right.missing}, {@code export.ending}, {@code file.cannot_write}
     */
    public Exported figures(Session session, FigureSheet sheet, Path file, Lang lang) {
        var order = ExportOrder.totals(file, Filter.ALL, List.of(), lang);
        return sheet(session, order, "figures " + sheet.title(), table -> FigureTable.write(sheet, table));
    }

    /**
     * Writes a table for publication, as XLSX or CSV.
     *
     * @throws ProblemException {@code right.missing}, {@code export.ending}, {@code file.cannot_write}
     */
    public Exported publication(Session session, PublicTable published, Path file, Lang lang) {
        var order = ExportOrder.totals(file, Filter.ALL, List.of(published.by()), lang);
        var words = new TotalsTable(lang, offices, records.readForAll(new ProgrammeStore()::all), order.by());
        var rowsOf = new PublicationTable(lang, published, words);
        return sheet(session, order, "publication " + published.by().code(), table -> {
            table.headings(rowsOf.headings());
            return rowsOf.write(table);
        });
    }

    /** Fills a table; gives how many rows. */
    @FunctionalInterface
    private interface Rows {
        int write(TableFile table) throws IOException;
    }

    private Exported sheet(Session session, ExportOrder order, String subject, Rows of) {
        Rights.require(session, Action.EXPORT);
        refuse(order);
        var rows = files.put(order.file(), session, Access.EXPORT, subject, out -> {
            try (var table = table(out, order)) {
                return of.write(table);
            }
        });
        return new Exported(order.file(), rows, false);
    }

    /**
     * Writes a picture of a chart.
     *
     * @throws ProblemException {@code right.missing}, {@code file.cannot_write}
     */
    public Exported picture(Session session, String title, Path file, byte[] content) {
        return put(session, file, "picture " + title, content);
    }

    private Exported put(Session session, Path file, String subject, byte[] content) {
        Rights.require(session, Action.EXPORT);
        var rows = files.put(file, session, Access.EXPORT, subject, out -> {
            out.write(content);
            return 1;
        });
        return new Exported(file, rows, false);
    }

    private static void refuse(ExportOrder order) {
        switch (order.ending()) {
            case "xlsx", "csv" -> {}
            case "json" -> {
                if (order.what() != ExportOrder.What.LIST) {
                    throw new ProblemException(Problem.of("export.only_list"));
                }
            }
            default ->
                throw new ProblemException(
                        Problem.of("export.ending", order.file().getFileName()));
        }
    }

    private int fill(OutputStream out, Session session, ExportOrder order, Watch watch) throws IOException {
        if (order.what() == ExportOrder.What.TOTALS) {
            return totals(out, order);
        }
        var ids = facts.get()
                .index()
                .find(order.query(), order.arrangement().order(), 0, ALL)
                .ids();
        if (order.ending().equals("json")) {
            try (var json = new JsonDossiers(out, session.officeCode(), LocalDate.now(clock), order.unmasked())) {
                return each(session, ids, watch, file -> {
                    json.add(file);
                    return 1;
                });
            }
        }
        var programmes = records.readForAll(new ProgrammeStore()::all);
        if (order.what() == ExportOrder.What.SCDL) {
            var scdl = new ScdlTable(offices, programmes);
            try (var table = table(out, order)) {
                table.headings(ScdlTable.HEADINGS);
                return each(session, ids, watch, file -> add(table, scdl.rows(file)));
            }
        }
        var list = new ListTable(
                order.lang(),
                offices,
                programmes,
                order.unmasked(),
                order.arrangement().columns());
        try (var table = table(out, order)) {
            table.headings(list.headings());
            return each(session, ids, watch, file -> add(table, List.of(list.row(file))));
        }
    }

    private int totals(OutputStream out, ExportOrder order) throws IOException {
        var programmes = records.readForAll(new ProgrammeStore()::all);
        var words = new TotalsTable(order.lang(), offices, programmes, order.by());
        var groups = order.by().isEmpty()
                ? List.<org.sanad.core.facts.Group>of()
                : facts.get().groups(order.figures(), order.by());
        try (var table = table(out, order)) {
            table.headings(words.headings());
            for (var group : groups) {
                table.add(words.row(group));
            }
            add(table, words.below(facts.get().total(order.figures()), order.figures()));
            return groups.size();
        }
    }

    private static int add(TableFile table, List<List<Value>> rows) throws IOException {
        for (var row : rows) {
            table.add(row);
        }
        return rows.size();
    }

    /** One dossier’s rows; gives how many they were. */
    private interface Step {
        int add(DossierFile file) throws IOException;
    }

    private int each(Session session, List<UUID> ids, Watch watch, Step step) throws IOException {
        var rows = 0;
        for (var from = 0; from < ids.size(); from += TOGETHER) {
            var lot = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
            for (var file : records.read(session, sql -> dossiers.files(sql, lot))) {
                rows += step.add(file);
            }
            watch.at(from + lot.size(), ids.size());
        }
        return rows;
    }

    private static TableFile table(OutputStream out, ExportOrder order) throws IOException {
        var scdl = order.what() == ExportOrder.What.SCDL;
        if (order.ending().equals("xlsx")) {
            return new XlsxTable(out, "Sanad", !scdl && order.lang().rightToLeft());
        }
        return scdl ? CsvTable.plain(out) : CsvTable.forExcel(out, order.lang());
    }
}
