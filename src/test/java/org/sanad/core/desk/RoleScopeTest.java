package org.sanad.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.core.account.AccessQuery;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.dossier.DossierHistoryService;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Dimension;
import org.sanad.core.facts.Filter;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Register;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.person.Person;
import org.sanad.core.spreadsheet.ExportOrder;
import org.sanad.core.sync.Pace;
import org.sanad.core.today.TodayService;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.Lang;
import org.sanad.text.ProblemException;

/**
 * Role × action × scope on a real register: what the services do, not what a table says that they would. Each role tries
 * each action on a dossier of its own office and on one of another; who may not is refused for that reason and no other.
 */
class RoleScopeTest {
    private static final List<Role> ROLES =
            List.of(Role.CLERK, Role.HEAD_OF_OFFICE, Role.FUND_HOLDER, Role.INSPECTOR, Role.ADMINISTRATOR);
    private static final String OWN = "P10.521";
    private static final String OTHER = "R10";
    private static final Slice SLICE = new Slice(OWN, "OWN", 2026);

    @TempDir
    static Path scratch;

    private static Office office;
    private static Desk desk;
    private static final Map<String, Try> TRIES = new LinkedHashMap<>();

    /** An action that somebody tries on a dossier. */
    private interface Try {
        void by(Session session, UUID dossier) throws Exception;
    }

    @BeforeAll
    static void open() throws Exception {
        office = new Office(scratch.resolve("register"));
        desk = new Desk(office.scratch().register(), ScratchRegister.CLOCK);
        var stick = Files.createDirectory(scratch.resolve("stick"));
        TRIES.put("open", (who, id) -> desk.looks().opened(who, id, "number"));
        TRIES.put("read", (who, id) -> at(who).dossiers().find(id));
        TRIES.put("find by number", (who, id) -> at(who).dossiers().findByNumber("number"));
        TRIES.put("list", (who, id) -> at(who).lists().page(DossierQuery.ALL, 0, 1));
        TRIES.put("read lines", (who, id) -> at(who).lists().lines(List.of(id)));
        TRIES.put("count", (who, id) -> at(who).lists().count(DossierQuery.ALL));
        TRIES.put("figures", (who, id) -> at(who).facts().total(Filter.ALL));
        TRIES.put("find a person", (who, id) -> at(who).persons().named("Fatima", 1));
        TRIES.put("who is alike", (who, id) -> at(who).persons().like(Person.named(null, "Fatima"), null));
        TRIES.put("checklist", (who, id) -> at(who).papers().checklist(id));
        TRIES.put("read a scan", (who, id) -> at(who).scans().content(scan(id)));
        TRIES.put("communes", (who, id) -> at(who).dossiers().typedBefore().communes("P10.521"));
        TRIES.put(
                "same enterprise",
                (who, id) -> at(who).dossiers().typedBefore().ofSameEnterprise("001234567000089", id));
        TRIES.put("history", (who, id) -> history(who).of(List.of(id)));
        TRIES.put("papers of a history", (who, id) -> at(who).papers().records(id));
        TRIES.put(
                "extract of a person",
                (who, id) -> at(who).handouts().extracts().of(who, person(id)));
        TRIES.put("decided of a person", (who, id) -> at(who).personLinks().of(person(id)));
        TRIES.put("all decided of people", (who, id) -> at(who).personLinks().history(List.of(person(id))));
        TRIES.put("records of a person", (who, id) -> at(who).personLinks().group(person(id)));
        TRIES.put("opened last", (who, id) -> desk.looks().recent(who, 1));
        TRIES.put("slice", (who, id) -> at(who).funds().balance(SLICE));
        TRIES.put("slices", (who, id) -> at(who).funds().balances(List.of(OWN)));
        TRIES.put("to commit from", (who, id) -> at(who).funds().allotted(List.of(OWN)));
        TRIES.put("ledger", (who, id) -> at(who).funds().ledger(SLICE));
        TRIES.put("envelope", (who, id) -> at(who).funds().envelope("OWN", 2026));
        TRIES.put("envelopes", (who, id) -> at(who).funds().envelopes());
        TRIES.put("recalls", (who, id) -> at(who).recalls().all(List.of()));
        TRIES.put("opening balances", (who, id) -> at(who).funds().openings(List.of(OWN)));
        TRIES.put("given by donors", (who, id) -> at(who).awards().given());
        TRIES.put("proposals", (who, id) -> at(who).proposals().of(id));
        TRIES.put("proposals waiting", (who, id) -> at(who).proposals().waiting(OWN));
        TRIES.put("usual step", (who, id) -> at(who).dossiers().bulk().usual(who, List.of(id)));
        TRIES.put(
                "table to publish",
                (who, id) -> at(who).handouts().publications().table(who, Dimension.KIND, null, null));
        TRIES.put("conflicts", (who, id) -> desk.conflicts().count(who));
        TRIES.put("doubles", (who, id) -> desk.duplicates().count(who));
        TRIES.put("offers waiting", (who, id) -> desk.transfers().waiting(who));
        TRIES.put("suggestions waiting", (who, id) -> desk.suggestions().waiting(who));
        TRIES.put("what waits today", (who, id) -> today().of(who, 1));
        TRIES.put("offices below", (who, id) -> desk.overview().glance(who));
        TRIES.put("statements", (who, id) -> desk.statements().all(who));
        TRIES.put("annual record", (who, id) -> desk.activities().annual(who, OWN, 2026));
        TRIES.put("findings", (who, id) -> desk.findings().all(who));
        TRIES.put("programmes", (who, id) -> at(who).awards().programmes());
        TRIES.put("see a whole number", (who, id) -> desk.looks().numbers(who, "number"));
        TRIES.put("change", (who, id) -> desk.dossiers().save(who, changed(id)));
        TRIES.put("file", (who, id) -> desk.dossiers().step(who, id, new NewStep(State.FILED, Office.TODAY)));
        TRIES.put("paper", (who, id) -> desk.papers().mark(who, id, new PaperMark("cnie", Presence.PRESENT, null)));
        TRIES.put(
                "scan",
                (who, id) -> desk.scans()
                        .attach(who, id, "cnie", "a.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8)));
        TRIES.put("reject", RoleScopeTest::reject);
        TRIES.put("export", (who, id) -> export(who, false));
        TRIES.put("export whole numbers", (who, id) -> export(who, true));
        TRIES.put("send", (who, id) -> desk.sending().send(who, stick, false, Pace.UNWATCHED));
        TRIES.put("back up", (who, id) -> desk.backups().make(who, stick));
        TRIES.put("accounts", (who, id) -> desk.accounts().lockAfter(who, 10));
        TRIES.put("read who looked", (who, id) -> looks(who));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** Columns: clerk, head of office, fund holder, inspector, administrator; whether the office counts. */
    @ParameterizedTest
    @CsvSource({
        "open,                 x, x, x, x, -, any",
        "read,                 x, x, x, x, -, any",
        "find by number,       x, x, x, x, -, any",
        "list,                 x, x, x, x, -, any",
        "read lines,           x, x, x, x, -, any",
        "count,                x, x, x, x, -, any",
        "figures,              x, x, x, x, -, any",
        "find a person,        x, x, x, x, -, any",
        "who is alike,         x, x, x, x, -, any",
        "checklist,            x, x, x, x, -, any",
        "read a scan,          x, x, x, x, -, any",
        "communes,             x, x, x, x, -, any",
        "same enterprise,      x, x, x, x, -, any",
        "history,              x, x, x, x, -, any",
        "papers of a history,  x, x, x, x, -, any",
        "extract of a person,  x, x, x, x, -, any",
        "decided of a person,  x, x, x, x, -, any",
        "all decided of people, x, x, x, x, -, any",
        "records of a person,  x, x, x, x, -, any",
        "opened last,          x, x, x, x, -, any",
        "slice,                x, x, x, x, -, any",
        "slices,               x, x, x, x, -, any",
        "to commit from,       x, x, x, x, -, any",
        "ledger,               x, x, x, x, -, any",
        "envelope,             x, x, x, x, -, any",
        "envelopes,            x, x, x, x, -, any",
        "opening balances,     x, x, x, x, -, any",
        "given by donors,      x, x, x, x, -, any",
        "proposals,            x, x, x, x, -, any",
        "proposals waiting,    x, x, x, x, -, any",
        "usual step,           x, x, x, x, -, any",
        "table to publish,     x, x, x, x, -, any",
        "conflicts,            x, x, x, x, -, any",
        "doubles,              x, x, x, x, -, any",
        "offers waiting,       x, x, x, x, -, any",
        "suggestions waiting,  x, x, x, x, -, any",
        "what waits today,     x, x, x, x, -, any",
        "offices below,        x, x, x, x, -, any",
        "statements,           x, x, x, x, -, any",
        "annual record,        x, x, x, x, -, any",
        "findings,             x, x, x, x, -, any",
        "programmes,           x, x, x, x, x, any",
        "see a whole number,   x, x, x, x, -, any",
        "change,               x, x, -, -, -, own",
        "file,                 x, x, -, -, -, own",
        "paper,                x, x, -, -, -, own",
        "scan,                 x, x, -, -, -, own",
        "reject,               -, x, -, -, -, own",
        "export,               x, x, x, x, -, any",
        "export whole numbers, -, x, -, -, -, any",
        "send,                 -, x, -, -, -, any",
        "back up,              -, -, -, -, x, any",
        "accounts,             -, -, -, -, x, any",
        "read who looked,      -, -, -, x, x, any",
    })
    void eachRoleDoesWhatItMayWhereItMay(
            String action, String clerk, String head, String fund, String inspector, String admin, String scope) {
        var may = List.of(clerk, head, fund, inspector, admin);
        for (var at = 0; at < ROLES.size(); at++) {
            var allowed = may.get(at).equals("x");
            var role = ROLES.get(at);
            assertThat(refusal(action, role, OWN))
                    .as("%s %s own", role, action)
                    .isEqualTo(allowed ? "done" : "right.missing");
            if (scope.equals("any")) {
                assertThat(refusal(action, role, OTHER))
                        .as("%s %s of another office", role, action)
                        .isEqualTo(allowed ? "done" : "right.missing");
            } else {
                assertThat(refusal(action, role, OTHER))
                        .as("%s %s of another office", role, action)
                        .isIn(allowed ? List.of("dossier.not_own") : List.of("right.missing", "dossier.not_own"));
            }
        }
    }

    /** The key of the refusal. That the office is not yet invited is no refusal of the person. */
    private static String refusal(String action, Role role, String from) {
        var state = action.equals("reject") ? State.UNDER_STUDY : State.DRAFT;
        var id = (state == State.DRAFT ? desk.dossiers().save(desk.session(), Office.draft()) : office.dossier(state))
                .dossier()
                .id();
        try {
            TRIES.get(action).by(new Session(from, null, role.name(), role, Set.of(role)), id);
            return "done";
        } catch (ProblemException e) {
            var key = e.problem().key();
            return key.equals("sync.not_invited") ? "done" : key;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The same open register, with somebody else at work. */
    private static Desk at(Session who) {
        var open = desk.register();
        return new Desk(
                new Register(
                        open.folder(),
                        open.key(),
                        open.database(),
                        open.officeCode(),
                        open.epoch(),
                        open.demonstration(),
                        who,
                        open.cost()),
                ScratchRegister.CLOCK);
    }

    private static DossierHistoryService history(Session who) {
        return new DossierHistoryService(who, desk.register().database());
    }

    private static TodayService today() {
        return new TodayService(desk.register().database(), ScratchRegister.CLOCK, desk.papers());
    }

    private static UUID person(UUID dossier) {
        return desk.dossiers().find(dossier).people().getFirst().person().id();
    }

    private static UUID scan(UUID dossier) {
        var content = ("%PDF-1.7 " + dossier).getBytes(StandardCharsets.US_ASCII);
        return desk.scans()
                .attach(desk.session(), dossier, "cnie", "a.pdf", content)
                .id();
    }

    private static Draft changed(UUID id) {
        var file = desk.dossiers().find(id);
        var model = Office.draft();
        return new Draft(id, model.project(), model.plan(), model.jobs(), file.people());
    }

    private static void reject(Session who, UUID id) {
        desk.dossiers().step(who, id, new NewStep(State.REJECTED, Office.TODAY, "no project"));
    }

    private static void looks(Session who) {
        desk.looks().find(who, AccessQuery.ALL, 1);
    }

    private static void export(Session who, boolean unmasked) {
        var file = scratch.resolve(UUID.randomUUID() + ".csv");
        desk.exports().write(who, ExportOrder.list(file, DossierQuery.ALL, unmasked, Lang.FR), (done, total) -> {});
    }
}
