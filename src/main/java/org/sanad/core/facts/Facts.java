package org.sanad.core.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.dossier.PeriodStore;
import org.sanad.core.dossier.Periods;
import org.sanad.core.office.OfficeTree;
import org.sanad.data.Database;
import org.sanad.text.ProblemException;

/** The figures of a register. Readers see the state after one save or another, never between. */
public final class Facts {
    /** Beyond as many changed records all is read anew, which is then quicker. */
    private static final int MANY = 2_000;

    private final Database database;
    private final FactStore store;
    private final OfficeTree offices;
    private final FactFile file;
    private final FactIndex index = new FactIndex(this);
    /** The head of the history that the file belongs to; null where there is none. */
    private String kept;
    /** Null until something is changed. */
    private Rows rows;

    private volatile Columns columns;
    /** The columns as long as their labels were not read; null after that. */
    private volatile FactFile.Kept unlabelled;

    /** Reads all dossiers of the register from its tables. */
    public Facts(Database database, OfficeTree offices) {
        this(database, offices, null);
    }

    /**
     * The facts of a register: from a file where that belongs to the head of the history, else from the tables.
     *
     * @param file null where none is kept
     */
    public Facts(Database database, OfficeTree offices, FactFile file) {
        this.database = database;
        this.store = new FactStore(offices);
        this.offices = offices;
        this.file = file;
        var head = file == null ? null : head();
        var found = file == null ? Optional.<FactFile.Kept>empty() : file.read(head);
        if (found.isPresent()) {
            columns = found.get().columns();
            unlabelled = found.get();
            kept = head;
        } else {
            readAll();
        }
    }

    /** Facts that stand in no register, for measurements. */
    Facts(Columns columns) {
        this(new FactFile.Kept(columns, null));
        unlabelled = null;
    }

    /** The same from a file. */
    Facts(FactFile.Kept kept) {
        this.database = null;
        this.store = null;
        this.offices = null;
        this.file = null;
        this.columns = kept.columns();
        this.unlabelled = kept;
    }

    /** Whether they stand in the file as they are, or were read from it. */
    boolean kept() {
        return kept != null;
    }

    /** Keeps them in the file for the next opening. Nothing may be written meanwhile. A disk that fails loses nothing. */
    public synchronized void keep() {
        try {
            var head = head();
            if (!head.equals(kept)) {
                file.write(head, columns());
                kept = head;
            }
        } catch (IOException | ProblemException notNow) {
            kept = null; // they are read from the tables next time
        }
    }

    private String head() {
        var lines = new ArrayList<>(database.read(new HeadStore()::head));
        lines.add(offices.offices() + " " + offices.regions() + " " + offices.provinces());
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes in what a committed save, or a package taken in, has changed. Records of any kind. */
    public synchronized void changed(Set<UUID> records) {
        if (records.size() > MANY) {
            readAll();
        } else if (!records.isEmpty()) {
            var read = database.read(sql -> store.of(sql, store.dossiersOf(sql, records)));
            rows = rows == null ? columns().rows() : rows;
            columns = columns().with(read, rows);
        }
    }

    private void readAll() {
        rows = new Rows();
        columns = Columns.of(database.read(store::all), rows);
        unlabelled = null;
    }

    /** Totals of all that a filter takes. */
    public Totals total(Filter filter) {
        if (!Survey.answers(filter, List.of())) {
            return count(filter, List.of()).total();
        }
        var survey = new Survey(columns);
        survey.ask(filter, null);
        survey.count();
        return survey.total(filter);
    }

    /** Totals for each value, or combination of values, that occurs; in order of the codes, null last. */
    public List<Group> groups(Filter filter, List<Dimension> dimensions) {
        if (dimensions.isEmpty() || !Survey.answers(filter, dimensions)) {
            return count(filter, dimensions).groups();
        }
        var survey = new Survey(columns);
        survey.ask(filter, dimensions.getFirst());
        survey.count();
        return survey.groups(filter, dimensions.getFirst());
    }

    /**
     * The groups of what was settled in a period: dossiers, kinds and people at work are those of the settled, whenever they
     * were filed. Without dimensions one group of all; none where nothing counts.
     */
    public List<Group> settled(Filter filter, List<Dimension> dimensions) {
        return count(columns(filter), filter, dimensions, true).groups();
    }

    /**
     * All figures of a dashboard in one pass. No filter may look for words.
     *
     * @param today from which waiting is counted
     */
    public Board board(Board.Filters filters, LocalDate today) {
        var survey = new Survey(columns);
        survey.ask(filters.choice(), null);
        survey.ask(filters.before(), null);
        survey.ask(filters.line(), Dimension.YEAR);
        filters.charts().forEach((dimension, filter) -> survey.ask(filter, dimension));
        survey.askOverview(filters.choice(), Events.day(today));
        survey.askBudgets(filters.spending());
        survey.count();
        var groups = new EnumMap<Dimension, List<Group>>(Dimension.class);
        filters.charts().forEach((dimension, filter) -> groups.put(dimension, survey.groups(filter, dimension)));
        return new Board(
                survey.total(filters.choice()),
                survey.total(filters.before()),
                groups,
                survey.groups(filters.line(), Dimension.YEAR),
                survey.overview(filters.choice(), filters.spending()));
    }

    /** What an annual statement says of a year, in one pass over one state of the register. */
    public YearFigures year(Filter of, int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var now = of.period(first, last);
        var before = of.period(first.minusYears(1), last.minusYears(1));
        var line = of.period(null, last);
        var state = columns;
        var survey = new Survey(state);
        survey.ask(now, null);
        survey.ask(before, null);
        survey.ask(line, Dimension.YEAR);
        YearFigures.BY.forEach(dimension -> survey.ask(now, dimension));
        survey.count();
        var groups = new EnumMap<Dimension, List<Group>>(Dimension.class);
        YearFigures.BY.forEach(dimension -> groups.put(dimension, survey.groups(now, dimension)));
        return new YearFigures(
                survey.total(now),
                survey.total(before),
                groups,
                survey.groups(line, Dimension.YEAR),
                count(state, line, List.of(), true).total().jobs());
    }

    /** By going through the rows one by one: for what is asked seldom, by several dimensions or by words. */
    Count count(Filter filter, List<Dimension> dimensions) {
        return count(columns(filter), filter, dimensions, false);
    }

    private static Count count(Columns now, Filter filter, List<Dimension> dimensions, boolean ofSettled) {
        var count = new Count(new Wanted(filter, now.book()), now.book(), dimensions, ofSettled);
        for (var block : now.blocks()) {
            count.add(block);
        }
        return count;
    }

    /**
     * What is told of the dossiers that a filter takes, besides totals. The filter may not look for words.
     *
     * @param today from which waiting is counted
     */
    public Overview overview(Filter filter, LocalDate today) {
        var survey = new Survey(columns);
        survey.askOverview(filter, Events.day(today));
        survey.askBudgets(filter);
        survey.count();
        return survey.overview(filter, filter);
    }

    /** The dossiers that a figure counts, whatever they add to it. */
    public Set<UUID> dossiers(Filter filter, Measure measure) {
        var now = columns();
        var counted = new Counted(new Wanted(filter, now.book()), measure, now.book());
        var ids = new LinkedHashSet<UUID>();
        for (var block : now.blocks()) {
            for (var row = 0; row < block.size; row++) {
                if (counted.takes(block, row)) {
                    ids.add(block.id(row));
                }
            }
        }
        return ids;
    }

    /** Lists of dossiers. */
    public FactIndex index() {
        return index;
    }

    /** With their labels, which are read now if only figures were asked for so far. */
    Columns columns() {
        if (unlabelled != null) {
            readLabels();
        }
        return columns;
    }

    private Columns columns(Filter filter) {
        return filter.text() == null ? columns : columns();
    }

    private synchronized void readLabels() {
        if (unlabelled != null && !unlabelled.labels()) {
            kept = null;
            readAll();
        }
        unlabelled = null;
    }

    /** How often dossiers are visited, as headquarters set it. */
    int monthsBetweenVisits() {
        var periods = database == null ? Periods.PROPOSED : database.read(new PeriodStore()::of);
        return periods.monthsBetweenVisits();
    }
}
