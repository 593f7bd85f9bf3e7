package org.sanad.core.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.account.Session;
import org.sanad.core.fund.Balance;
import org.sanad.core.fund.FundRules;
import org.sanad.core.fund.Slice;
import org.sanad.core.history.Change;
import org.sanad.core.subsidy.Beneficiary;
import org.sanad.core.subsidy.Donor;
import org.sanad.core.subsidy.DonorStore;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.Programme;
import org.sanad.core.subsidy.ProgrammeRules;
import org.sanad.core.subsidy.ProgrammeStore;
import org.sanad.core.subsidy.SubsidyRules;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Gives an award inside a transaction: what must hold, then the award and, where it settles, the step. */
final class Giving {
    private final DossierWriter writer;
    private final ProgrammeStore programmes = new ProgrammeStore();
    private final DonorStore donors = new DonorStore();

    Giving(DossierWriter writer) {
        this.writer = writer;
    }

    static Slice slice(DossierFile file, NewAward award) {
        return new Slice(
                file.dossier().owner(), award.terms().programme(), award.terms().year());
    }

    /** @param balance of the slice that the award commits from; null where its programme is not known */
    void refuse(DSLContext sql, DossierFile file, NewAward award, boolean settle, Balance balance, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (!LifeRules.mayAward(file.dossier().state())) {
            problems.add(Problem.of("award.state_unfit"));
        }
        var known = programmes.all(sql);
        problems.addAll(SubsidyRules.award(award, codes(known), today));
        if (problems.isEmpty()) {
            problems.addAll(conditions(sql, known, file, award));
        }
        if (problems.isEmpty()) {
            problems.addAll(FundRules.commit(balance, award.terms().amount()));
        }
        if (settle && problems.isEmpty()) {
            problems.addAll(settling(file, award, today));
        }
        ProblemException.refuse(problems);
    }

    private static List<Problem> settling(DossierFile file, NewAward award, LocalDate today) {
        return LifeRules.step(file, step(award), today).stream()
                .filter(problem -> !problem.key().equals("life.no_award"))
                .map(problem -> "step_on".equals(problem.field())
                        ? new Problem(problem.key(), problem.args(), "decision_on")
                        : problem)
                .toList();
    }

    void apply(Change change, Session session, DossierFile file, NewAward award, boolean settle) {
        writer.award(change, file.dossier(), award);
        if (settle) {
            writer.step(change, session, file, step(award));
        }
    }

    private static NewStep step(NewAward award) {
        return new NewStep(State.SETTLED, award.terms().decisionOn());
    }

    /** What the programme asks of the dossier and of the award. */
    private List<Problem> conditions(DSLContext sql, List<Programme> known, DossierFile file, NewAward award) {
        var programme = known.stream()
                .filter(one -> one.code().equals(award.terms().programme()))
                .findFirst()
                .orElseThrow();
        var directory =
                donors.all(sql).stream().filter(Donor::active).map(Donor::code).toList();
        return ProgrammeRules.award(
                programme, award, beneficiary(file, award.terms().decisionOn()), directory);
    }

    private static Beneficiary beneficiary(DossierFile file, LocalDate on) {
        var project = file.dossier().project();
        var age = file.principal().map(one -> one.person().age(on)).orElse(null);
        return new Beneficiary(project.provinceCode(), project.kind() == Kind.INDIVIDUAL, age);
    }

    private static Set<String> codes(List<Programme> known) {
        return known.stream().map(Programme::code).collect(Collectors.toSet());
    }
}
