package org.sanad.core.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.history.Door;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.SubsidyRules;
import org.sanad.core.subsidy.SubsidyStore;
import org.sanad.data.Database;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Gives support to dossiers. */
public final class AwardService {
    private final Database database;
    private final Door door;
    private final Clock clock;
    private final DossierWriter writer;
    private final DossierStore store = new DossierStore();
    private final SubsidyStore subsidies = new SubsidyStore();

    public AwardService(Database database, Door door, Clock clock, DossierWriter writer) {
        this.database = database;
        this.door = door;
        this.clock = clock;
        this.writer = writer;
    }

    public List<Programme> programmes() {
        return database.read(subsidies::programmes);
    }

    /**
     * Gives an award; with {@code settle}, also settles the dossier on the date of the decision, in the same save.
     *
     * @throws ProblemException {@code award.*} at the columns of an award and {@code instalments}; {@code life.*};
     *     {@code dossier.not_own}
     */
    public DossierFile give(Session session, UUID dossierId, NewAward award, boolean settle) {
        door.write(session, settle ? "award.settle" : "award.give", change -> {
            var file = OwnerRules.own(file(change.sql(), dossierId), session);
            refuse(file, award, settle, codes(change.sql()));
            writer.award(change, file.dossier(), award);
            if (settle) {
                writer.step(change, session, file, settling(award));
            }
            return null;
        });
        return database.read(sql -> file(sql, dossierId));
    }

    private void refuse(DossierFile file, NewAward award, boolean settle, Set<String> programmes) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<Problem>();
        if (!LifeRules.mayAward(file.dossier().state())) {
            problems.add(Problem.of("award.state_unfit"));
        }
        problems.addAll(SubsidyRules.award(award, programmes, today));
        if (settle && problems.isEmpty()) {
            LifeRules.step(file, settling(award), today).stream()
                    .filter(problem -> !problem.key().equals("life.no_award"))
                    .map(problem -> "step_on".equals(problem.field())
                            ? new Problem(problem.key(), problem.args(), "decision_on")
                            : problem)
                    .forEach(problems::add);
        }
        ProblemException.refuse(problems);
    }

    private static NewStep settling(NewAward award) {
        return new NewStep(State.SETTLED, award.terms().decisionOn());
    }

    private Set<String> codes(DSLContext sql) {
        return subsidies.programmes(sql).stream().map(Programme::code).collect(Collectors.toSet());
    }

    private DossierFile file(DSLContext sql, UUID id) {
        return store.file(sql, id).orElseThrow(() -> new ProblemException(Problem.of("dossier.unknown")));
    }
}
