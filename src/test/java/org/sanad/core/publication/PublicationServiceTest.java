package org.sanad.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.facts.Dimension;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** Statistics for everyone: of projects settled in a period, and nobody can be recognised in them. */
class PublicationServiceTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @TempDir
    Path folder;

    private final AtomicLong ids = new AtomicLong();
    private Desk desk;

    @BeforeEach
    void open() {
        var scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        var plans = new ArrayList<NewDossier>();
        for (var at = 0; at < 12; at++) {
            plans.add(settled(2025, Sector.CRAFTS));
            plans.add(settled(2024, Sector.TRADE));
        }
        for (var at = 0; at < 8; at++) {
            plans.add(settled(2025, Sector.AGRICULTURE));
        }
        plans.add(rejected(2025, Sector.CRAFTS));
        plans.add(settled(2025, Sector.TOURISM));
        plans.add(settled(2025, Sector.INDUSTRY));
        write(plans);
    }

    private void write(List<NewDossier> plans) {
        var writer = new DossierWriter(() -> new UUID(7, ids.incrementAndGet()));
        desk.door()
                .writeEach(
                        desk.session(),
                        "dossier.import",
                        plans,
                        (change, one) -> writer.addNew(change, desk.session(), one));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void onlyWhatWasSettledInTheYearIsTold() {
        var table = table(Dimension.SECTOR);
        var crafts = row(table, "crafts");
        assertThat(crafts.figures().projects()).isEqualTo(12);
        assertThat(crafts.figures().awarded()).isEqualTo(12 * 10_000_00L);
        assertThat(table.rows())
                .extracting(PublicRow::code)
                .as("settled the year before")
                .doesNotContain("trade");
    }

    @Test
    void peopleAtWorkAreThoseOfTheProjectsThatAreCounted() {
        var crafts = row(table(Dimension.SECTOR), "crafts").figures();
        assertThat(crafts.jobs()).as("not those of a project that was refused").isEqualTo(12 * 3);
        assertThat(crafts.familyJobs()).isEqualTo(12 * 2);
        var by = table(Dimension.GENDER);
        assertThat(by.total().figures().jobs()).isEqualTo(22 * 3);
        assertThat(by.rows())
                .singleElement()
                .extracting(row -> row.figures().jobs())
                .isEqualTo(22L * 3);
    }

    @Test
    void aProjectIsOfTheYearOfItsSettlementWheneverItWasFiled() {
        var years = desk.handouts().publications().table(desk.session(), Dimension.YEAR, null, null);
        assertThat(row(years, "2024").figures().jobs()).isEqualTo(12 * 3);
        assertThat(row(years, "2025").figures().jobs()).isEqualTo(22 * 3);
    }

    @Test
    void groupsOfOneAreHiddenWithTheSmallestOtherSoThatTheSumGivesNoneAway() {
        var table = table(Dimension.SECTOR);
        assertThat(table.rows().stream().filter(PublicRow::hidden).map(PublicRow::code))
                .containsExactlyInAnyOrder("tourism", "industry", "agriculture");
    }

    /** One old project got more support in the year: its sum would be the total less what is shown. */
    @Test
    void supportOfAGroupWithoutAProjectOfTheYearCannotBeWorkedOutFromTheTotal() {
        var plans = new ArrayList<NewDossier>();
        for (var at = 0; at < 9; at++) {
            plans.add(settled(2023, Sector.CRAFTS));
            plans.add(settled(2023, Sector.TRADE));
        }
        plans.add(again(2023, Sector.SEA_FISHING));
        write(plans);
        var first = LocalDate.of(2023, 1, 1);
        var table = desk.handouts()
                .publications()
                .table(
                        desk.session(),
                        Dimension.SECTOR,
                        first,
                        first.plusYears(1).minusDays(1));
        assertThat(row(table, "sea_fishing").hidden()).isTrue();
        var shown = table.rows().stream().filter(row -> !row.hidden()).toList();
        var told = table.total().figures().awarded()
                - shown.stream().mapToLong(row -> row.figures().awarded()).sum();
        assertThat(told).as("of the one and of others").isGreaterThan(77_000_00L + 5 * 10_000_00L);
        assertThat(shown).isNotEmpty();
    }

    @Test
    void theCommissionsOwnWorkIsNoBreakdown() {
        assertThatThrownBy(() -> table(Dimension.OFFICE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("publication.not_by");
    }

    @Test
    void whoMayNotExportPublishesNothing() {
        var office = desk.session().officeCode();
        var administrator = new Session(office, UUID.randomUUID(), "A", Role.ADMINISTRATOR, Set.of(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> desk.handouts().publications().table(administrator, Dimension.SECTOR, FIRST, LAST))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("right.missing");
    }

    private PublicTable table(Dimension by) {
        return desk.handouts().publications().table(desk.session(), by, FIRST, LAST);
    }

    private static PublicRow row(PublicTable table, String code) {
        return table.rows().stream()
                .filter(row -> code.equals(row.code()))
                .findFirst()
                .orElseThrow();
    }

    private static NewDossier settled(int year, Sector sector) {
        var on = LocalDate.of(year, 6, 1);
        var project =
                new Project(Kind.INDIVIDUAL, Purpose.CREATION, "مشروع", null, null, null, sector, null, "10.521", null);
        var terms = new Award.Terms("OWN", year, Support.CASH, 10_000_00L, "7", on, null);
        return new NewDossier(
                null,
                on.minusMonths(3),
                project,
                new Plan(10_000_00L, null, null, null, 10_000_00L),
                new Jobs(null, 3, 2, 1),
                List.of(new Participant(Part.HOLDER, Person.named("مريم", null))),
                List.of(
                        new NewStep(State.FILED, on.minusMonths(2)),
                        new NewStep(State.UNDER_STUDY, on.minusMonths(1)),
                        new NewStep(State.SETTLED, on)),
                List.of(new NewAward(terms, List.of())),
                List.of());
    }

    /** Settled the year before, and given more in the year. */
    private static NewDossier again(int year, Sector sector) {
        var one = settled(year - 1, sector);
        var terms = new Award.Terms("OWN", year, Support.CASH, 77_000_00L, "8", LocalDate.of(year, 6, 1), null);
        return new NewDossier(
                null,
                one.begunOn(),
                one.project(),
                one.plan(),
                one.jobs(),
                one.people(),
                one.steps(),
                List.of(one.awards().getFirst(), new NewAward(terms, List.of())),
                List.of());
    }

    private static NewDossier rejected(int year, Sector sector) {
        var one = settled(year, sector);
        return new NewDossier(
                null,
                one.begunOn(),
                one.project(),
                one.plan(),
                one.jobs(),
                one.people(),
                List.of(one.steps().get(0), one.steps().get(1), new NewStep(State.REJECTED, one.on(), "خارج الشروط")),
                List.of(),
                List.of());
    }
}
