package org.sanad.core.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sanad.core.account.Action;
import org.sanad.core.account.Records;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.activity.ActivityService;
import org.sanad.core.activity.MemorySpace;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Facts;
import org.sanad.core.facts.Filter;
import org.sanad.core.facts.Group;
import org.sanad.core.facts.YearFigures;
import org.sanad.core.fund.FundService;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.history.Door;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Place;
import org.sanad.core.subsidy.DonorStore;
import org.sanad.core.subsidy.GivenStore;
import org.sanad.core.subsidy.ProgrammeStore;
import org.sanad.data.Database;
import org.sanad.data.Turns;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Freezes statements and gives them back. */
public final class StatementService {
    private final Records records;
    private final Turns turns;
    private final Door door;
    private final Clock clock;
    private final OfficeTree offices;
    private final Supplier<Facts> facts;
    private final FundService funds;
    private final ActivityService activities;
    private final Supplier<UUID> ids;
    private final Signing signing;
    private final StatementStore store = new StatementStore();

    /**
     * @param facts of the register as it is now
     * @param ids new identities
     */
    public StatementService(
            Database database,
            Door door,
            Clock clock,
            OfficeTree offices,
            Supplier<Facts> facts,
            FundService funds,
            ActivityService activities,
            Signing signing,
            Supplier<UUID> ids) {
        this.records = new Records(database);
        this.turns = database.turns();
        this.door = door;
        this.clock = clock;
        this.offices = offices;
        this.facts = facts;
        this.funds = funds;
        this.activities = activities;
        this.signing = signing;
        this.ids = ids;
    }

    /** All that were frozen, the newest year first. */
    public List<Statement> all(Session session) {
        return records.read(session, store::all);
    }

    /** @throws ProblemException {@code statement.unknown}, {@code statement.altered}, {@code right.missing} */
    public Statement find(Session session, UUID id) {
        var statement = records.read(session, sql -> store.find(sql, id))
                .orElseThrow(() -> new ProblemException(Problem.of("statement.unknown")));
        if (!statement.whole()) {
            throw new ProblemException(Problem.of("statement.altered", statement.year()));
        }
        return statement;
    }

    /** What the signature of a statement says here. */
    public Seal seal(Statement statement) {
        return Seal.of(statement, signing);
    }

    /** Freezes a year of the office of the session and all under it. */
    public Statement freeze(Session session, int year) {
        return freeze(session, session.officeCode(), year);
    }

    /**
     * Freezes the figures of a year as they are now, of an office and all under it: of a delegation, a region, the country.
     * Where this office froze and signed the very same figures before, that statement is given, and nothing is written: two
     * of one digest would only raise the question in what they differ.
     *
     * @param office that of the session or one under it
     * @param year since {@link OpeningBalance#SINCE}, up to this one
     * @throws ProblemException {@code statement.year} at {@code statement_year}, {@code statement.office},
     *     {@code right.missing}
     */
    public Statement freeze(Session session, String office, int year) {
        if (!offices.within(session.officeCode()).contains(office)) {
            throw new ProblemException(Problem.of("statement.office"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (year < OpeningBalance.SINCE || year > LocalDate.now(clock).getYear()) {
            throw new ProblemException(Problem.at(
                    "statement_year",
                    "statement.year",
                    OpeningBalance.SINCE,
                    LocalDate.now(clock).getYear()));
        }
        Rights.requireReading(session);
        Rights.require(session, Action.DECIDE);
        return turns.look(() -> freeze(session, office, year, now));
    }

    /** Nothing is saved between the first figure and the statement itself. */
    private Statement freeze(Session session, String office, int year, Instant now) {
        var content = SnapshotJson.write(count(session, office, year));
        var digest = SnapshotJson.digest(content);
        return records.read(session, store::all).stream()
                .filter(one -> one.owner().equals(session.officeCode())
                        && one.digest().equals(digest)
                        && one.content().equals(content)
                        && one.seal() != null)
                .findFirst()
                .orElseGet(() -> keep(session, year, content, digest, now));
    }

    private Statement keep(Session session, int year, String content, String digest, Instant now) {
        var statement = new Statement(
                        ids.get(), session.officeCode(), year, content, digest, session.person(), now.toString(), null)
                .sealed(signing);
        door.write(session, "statement.freeze", change -> {
            change.put(store.row(statement));
            return null;
        });
        return statement;
    }

    private Snapshot count(Session session, String office, int year) {
        var within = offices.within(office);
        var all = Filter.ALL.offices(Set.copyOf(within));
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var figures = facts.get().year(all, year);
        var provinces = parts(figures, Dimension.PROVINCE);
        var balances = funds.openings(List.copyOf(within)).stream()
                .filter(one -> one.year() <= year)
                .toList();
        var record = activities.annual(session, office, year, figures.now(), figures.before());
        return new Snapshot(
                Snapshot.FORMAT,
                office,
                year,
                first.toString(),
                last.toString(),
                figures.now(),
                figures.before(),
                parts(figures, Dimension.PROGRAMME),
                parts(figures, Dimension.KIND),
                parts(figures, Dimension.SECTOR),
                provinces,
                parts(figures.years(), Dimension.YEAR),
                openings(balances, one -> String.valueOf(one.year())),
                openings(balances, OpeningBalance::programme),
                openings(balances, OpeningBalance::kind),
                gifts(session, first, last, within),
                record.lines(),
                record.spaces(),
                record.audiences(),
                funds.credits(office, within, year),
                figures.settledJobs(),
                names(office, provinces, record.spaces()));
    }

    private static List<Snapshot.Part> parts(YearFigures figures, Dimension by) {
        return parts(figures.groups().get(by), by);
    }

    private static List<Snapshot.Part> parts(List<Group> groups, Dimension by) {
        return groups.stream()
                .map(group -> new Snapshot.Part(
                        group.by().get(by) == null ? "" : group.by().get(by), group.totals()))
                .toList();
    }

    private List<Snapshot.Gift> gifts(Session session, LocalDate first, LocalDate last, Collection<String> within) {
        return records.read(session, sql -> new GivenStore().during(sql, first, last, within)).stream()
                .map(one -> new Snapshot.Gift(
                        one.donor() == null ? "" : one.donor(), one.programme(), one.cash(), one.inKind()))
                .toList();
    }

    private static List<Snapshot.Opening> openings(List<OpeningBalance> balances, Function<OpeningBalance, String> by) {
        var sums = new TreeMap<String, Snapshot.Opening>();
        for (var one : balances) {
            var of = by.apply(one);
            sums.merge(
                    of,
                    new Snapshot.Opening(
                            of, one.dossiers(), one.awarded(), one.paid(), one.inKind(), one.jobs(), one.familyJobs()),
                    StatementService::add);
        }
        return List.copyOf(sums.values());
    }

    private List<Snapshot.Name> names(String office, List<Snapshot.Part> provinces, List<MemorySpace> spaces) {
        var names = new ArrayList<Snapshot.Name>();
        Stream.concat(Stream.of(office), spaces.stream().map(MemorySpace::office))
                .distinct()
                .flatMap(code -> offices.find(code).stream())
                .forEach(one -> names.add(name(Dimension.OFFICE, one)));
        for (var part : provinces) {
            offices.province(part.code()).ifPresent(one -> names.add(name(Dimension.PROVINCE, one)));
        }
        for (var one : records.readForAll(new ProgrammeStore()::all)) {
            names.add(new Snapshot.Name(
                    Dimension.PROGRAMME.code(), one.code(), one.nameAr(), one.nameFr(), one.nameEn()));
        }
        for (var one : records.readForAll(new DonorStore()::all)) {
            names.add(new Snapshot.Name(Snapshot.DONOR, one.code(), one.nameAr(), one.nameFr(), one.nameFr()));
        }
        return names;
    }

    private static Snapshot.Name name(Dimension of, Place place) {
        return new Snapshot.Name(of.code(), place.code(), place.nameAr(), place.nameFr(), place.nameFr());
    }

    private static Snapshot.Opening add(Snapshot.Opening one, Snapshot.Opening other) {
        return new Snapshot.Opening(
                one.of(),
                one.dossiers() + other.dossiers(),
                Math.addExact(one.awarded(), other.awarded()),
                Math.addExact(one.paid(), other.paid()),
                Math.addExact(one.inKind(), other.inKind()),
                one.jobs() + other.jobs(),
                one.familyJobs() + other.familyJobs());
    }
}
