package org.sanad.core.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;

/**
 * Guelmim-Oued Noun, November 2020, as published (machahid.info/228213.html): of 232 dossiers, 44 were settled (17 in
 * Tan-Tan, 14 in Guelmim, 13 in Assa-Zag) with 1,122,328 dirhams, and 188 deferred.
 */
class GuelmimTest {
    private static final Map<String, Integer> SETTLED = Map.of("10.521", 17, "10.261", 14, "10.071", 13);
    private static final Map<String, Integer> DEFERRED = Map.of("10.521", 60, "10.261", 70, "10.071", 58);
    private static final LocalDate FILED = LocalDate.of(2020, 9, 14);
    private static final LocalDate DECIDED = LocalDate.of(2020, 11, 18);
    private static final Filter NOVEMBER = Filter.ALL.period(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 30));

    @TempDir
    Path folder;

    @Test
    void thePublishedFiguresComeOut() throws IOException {
        try (var country = new Country(folder)) {
            fill(country);
            country.enrol();
            country.gather();
            var facts = country.desk().facts();
            var region = facts.groups(NOVEMBER, List.of(Dimension.REGION));
            assertThat(region).hasSize(1);
            assertThat(region.getFirst().by()).containsEntry(Dimension.REGION, "10");
            var totals = region.getFirst().totals();
            assertThat(totals.processed()).isEqualTo(232);
            assertThat(totals.settled()).isEqualTo(44);
            assertThat(totals.processed() - totals.settled()).isEqualTo(188);
            assertThat(totals.awardedCentimes()).isEqualTo(112_232_800L);
            assertThat(totals.dossiers()).as("filed before November").isZero();
            facts.groups(NOVEMBER, List.of(Dimension.PROVINCE))
                    .forEach(province -> assertThat(province.totals().settled())
                            .isEqualTo(SETTLED.get(province.by().get(Dimension.PROVINCE))));
            facts.groups(Filter.ALL, List.of(Dimension.STATE))
                    .forEach(state -> assertThat(state.totals().dossiers())
                            .isEqualTo(state.by().get(Dimension.STATE).equals("settled") ? 44 : 188));
        }
    }

    private static void fill(Country country) {
        var writer = new DossierWriter(Generators.timeBasedEpochGenerator(new Random(7))::generate);
        var given = 0L;
        for (var province : SETTLED.keySet()) {
            var desk = country.desk("P" + province);
            var plans = new ArrayList<NewDossier>();
            for (var at = 0; at < SETTLED.get(province); at++) {
                var amount = 2_550_700L;
                plans.add(plan(province, State.SETTLED, amount));
                given += amount;
            }
            if (plans.size() == 17) {
                var rest = 2_000L;
                plans.set(0, plan(province, State.SETTLED, 2_550_700L + rest));
                given += rest;
            }
            for (var at = 0; at < DEFERRED.get(province); at++) {
                plans.add(plan(province, State.DEFERRED, 0));
            }
            desk.door()
                    .writeEach(
                            desk.session(),
                            "dossier.import",
                            plans,
                            (change, plan) -> writer.addNew(change, desk.session(), plan));
        }
        assertThat(given).isEqualTo(112_232_800L);
    }

    private static NewDossier plan(String province, State end, long amount) {
        var like = Office.draft().project();
        var project = new Project(
                like.kind(),
                like.purpose(),
                like.titleAr(),
                like.titleFr(),
                null,
                null,
                like.sector(),
                null,
                province,
                null);
        var steps = List.of(
                new NewStep(State.FILED, FILED),
                new NewStep(State.READY, FILED),
                new NewStep(State.UNDER_STUDY, FILED),
                new NewStep(end, DECIDED, "2021–2022"));
        var terms = new Award.Terms("APDES", 2020, Support.CASH, amount, null, DECIDED, null);
        var awards = amount == 0 ? List.<NewAward>of() : List.of(new NewAward(terms, List.of()));
        return new NewDossier(
                null, FILED, project, Plan.NONE, Jobs.NONE, Office.draft().people(), steps, awards, List.of());
    }
}
