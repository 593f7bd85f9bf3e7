package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierListService;
import org.sanad.core.dossier.DossierOrder;
import org.sanad.core.dossier.DossierQuery;
import org.sanad.core.dossier.Due;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.VisitRules;
import org.sanad.core.office.OfficeStore;
import org.sanad.fixture.Office;

/** What the filters of the list count and what they list, against the dossiers one by one. */
class FilterCountsTest {
    @TempDir
    Path folder;

    private Office office;
    private DossierListService list;
    private List<DossierFile> files;

    @BeforeEach
    void open() {
        office = new Office(folder);
        var offices = office.scratch().register().database().read(new OfficeStore()::tree);
        new Demonstration(office.scratch().door(), offices).fill(office.session(), 300, 11, done -> {});
        var database = office.scratch().register().database();
        var index = new Facts(database, offices).index();
        list = new DossierListService(office.session(), database, () -> index);
        files = list.ids(DossierQuery.ALL, DossierOrder.NEWEST, 0, 999).stream()
                .map(id -> office.dossiers().find(id))
                .toList();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void lateIsWhatTheRulesCallLate() {
        for (var day : days()) {
            same(Due.UNVISITED, day, file -> VisitRules.overdue(file, 12, day));
            same(Due.LATE, day, file -> waits(file) && decideBy(file).isBefore(day));
            same(
                    Due.SOON,
                    day,
                    file -> waits(file)
                            && !decideBy(file).isBefore(day)
                            && !decideBy(file).isAfter(day.plusDays(LifeRules.DAYS_AHEAD)));
        }
        assertThat(found).as("late ones among the generated").isGreaterThan(100);
    }

    @Test
    void eachValueCountsWhatChoosingItWouldList() {
        var filed = Set.of(State.FILED, State.SETTLED);
        var counts = list.counts(query(filed, null, null), List.of("state", "year", "programme", "kind"));
        assertThat(counts.get("state").values().stream()
                        .mapToInt(count -> count)
                        .sum())
                .as("the filter’s own choice does not narrow it")
                .isEqualTo(files.size());
        counts.get("year")
                .forEach((year, count) -> assertThat(list.count(query(filed, Integer.valueOf(year), null)))
                        .as(year)
                        .isEqualTo(count));
        assertThat(counts.get("programme")).isNotEmpty();
        counts.get("programme")
                .forEach((code, count) -> assertThat(list.count(query(filed, null, code)))
                        .as(code)
                        .isEqualTo(count));
        assertThat(list.counts(query(filed, 2024, "OWN"), List.of("year", "programme"))
                        .get("programme"))
                .isEqualTo(list.counts(query(filed, 2024, null), List.of("programme"))
                        .get("programme"));
    }

    /** The days on which something begins to be late or soon due, and those before. */
    private Set<LocalDate> days() {
        var waiting = files.stream().filter(FilterCountsTest::waits).limit(12).map(FilterCountsTest::decideBy);
        var working = files.stream()
                .filter(file -> file.dossier().state() == State.IN_OPERATION)
                .limit(12)
                .map(file -> file.dossier().stateOn().plusMonths(12));
        return Stream.concat(waiting, working)
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.minusDays(15), day.minusDays(16)))
                .collect(Collectors.toSet());
    }

    private int found;

    private void same(Due due, LocalDate today, Predicate<DossierFile> rule) {
        var query = new DossierQuery(
                "", Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), null, null, null, null, null, due, today);
        var expected =
                files.stream().filter(rule).map(file -> file.dossier().id()).collect(Collectors.toSet());
        found += expected.size();
        assertThat(Set.copyOf(list.ids(query, DossierOrder.NEWEST, 0, 999)))
                .as(due + " " + today)
                .isEqualTo(expected);
    }

    private static boolean waits(DossierFile file) {
        return LifeRules.waiting(file.dossier().state());
    }

    private static LocalDate decideBy(DossierFile file) {
        return LifeRules.decideBy(file.dossier().filedOn());
    }

    private static DossierQuery query(Set<State> states, Integer year, String programme) {
        return new DossierQuery("", states, Set.of(), year, programme);
    }
}
