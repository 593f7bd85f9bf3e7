package org.sanad.core.statement;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.OpeningBalance;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Support;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/**
 * The figures stated at the 46th annual meeting: 213 dossiers of 2021 (64 of the own budget with 1.2 million dirhams, 149
 * under the convention with 4 million; 34 cooperatives, 179 individuals), and before that 43,073,578 dirhams of which
 * 7,854,330 of the INDH, with 2,881 projects, 8,119 people at work, 4,409 of them of the family.
 */
abstract class StatedYear {
    private static final LocalDate FILED = LocalDate.of(2021, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2021, 4, 15);

    @TempDir
    Path folder;

    ScratchRegister scratch;
    Desk desk;

    @BeforeEach
    void open() {
        scratch = ScratchRegister.create(folder.resolve("register"), "P10.521");
        desk = new Desk(scratch.register(), ScratchRegister.CLOCK);
        var plans = new ArrayList<NewDossier>();
        for (var at = 0; at < 213; at++) {
            var own = at < 64;
            var rest = at == 64 ? 400_000_000L - 149 * 2_684_563L : 0L;
            plans.add(plan(
                    at % 6 == 0 && at / 6 < 34 ? Kind.COOPERATIVE : Kind.INDIVIDUAL,
                    own ? "OWN" : "APDES",
                    own ? 1_875_000L : 2_684_563L + rest));
        }
        var writer = new DossierWriter(Generators.timeBasedEpochGenerator(new Random(46))::generate);
        desk.door().writeEach(desk.session(), "dossier.import", plans, (change, one) -> {
            writer.addNew(change, desk.session(), one);
        });
        opening(2019, "INDH", "individual", 785_433_000L, 881, 2119, 1409);
        opening(2020, "OWN", "individual", 3_521_924_800L, 2000, 6000, 3000);
        opening(2020, "OTHER", "cooperative", 0, 261, 0, 0);
        opening(2020, "OTHER", "association", 0, 143, 0, 0);
    }

    @AfterEach
    void close() {
        scratch.close();
    }

    void opening(int year, String programme, String kind, long awarded, int dossiers, int jobs, int family) {
        desk.funds()
                .keep(
                        desk.session(),
                        new OpeningBalance(
                                null,
                                "P10.521",
                                year,
                                programme,
                                kind,
                                dossiers,
                                awarded,
                                0,
                                0,
                                jobs,
                                family,
                                "46th annual meeting"));
    }

    static NewDossier plan(Kind kind, String programme, long amount) {
        var like = Office.draft().project();
        var project = new Project(
                kind,
                like.purpose(),
                like.titleAr(),
                like.titleFr(),
                kind == Kind.COOPERATIVE ? "تعاونية" : null,
                null,
                like.sector(),
                null,
                "10.521",
                null);
        var steps = List.of(
                new NewStep(State.FILED, FILED),
                new NewStep(State.READY, FILED),
                new NewStep(State.UNDER_STUDY, FILED),
                new NewStep(State.SETTLED, DECIDED));
        var terms = new Award.Terms(programme, 2021, Support.CASH, amount, null, DECIDED, null);
        return new NewDossier(
                null,
                FILED,
                project,
                Plan.NONE,
                Jobs.NONE,
                Office.draft().people(),
                steps,
                List.of(new NewAward(terms, List.of())),
                List.of());
    }
}
