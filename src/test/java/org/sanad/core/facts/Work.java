package org.sanad.core.facts;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanad.core.account.Session;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.LifeRules;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.dossier.Sector;
import org.sanad.core.dossier.State;
import org.sanad.core.dossier.Visit;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.person.Person;
import org.sanad.core.subsidy.Award;
import org.sanad.core.subsidy.Means;
import org.sanad.core.subsidy.NewAward;
import org.sanad.core.subsidy.NewPayment;
import org.sanad.core.subsidy.Support;
import org.sanad.text.ProblemException;

/** What an office may do with its dossiers, drawn at random; what the rules refuse is not done. */
final class Work {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final Desk desk;
    private final Random random;
    private final DossierWriter writer;
    private final List<UUID> dossiers = new ArrayList<>();
    private int refused;

    Work(Desk desk, long seed) {
        this.desk = desk;
        this.random = new Random(seed);
        this.writer = new DossierWriter(Generators.timeBasedEpochGenerator(random)::generate);
        slices();
        paid();
    }

    /** There is enough for all that may be drawn. */
    private void slices() {
        for (var programme : desk.awards().programmes()) {
            for (var year = FIRST.getYear(); year <= 2027; year++) {
                var slice = new Slice(desk.register().officeCode(), programme.code(), year);
                desk.funds().allot(session(), new NewAllotment(slice, 1_000_000_000_00L, "x", FIRST));
            }
        }
    }

    void some(int actions) {
        for (var done = 0; done < actions; done++) {
            try {
                act();
            } catch (ProblemException e) {
                refused++;
            }
        }
    }

    int refused() {
        return refused;
    }

    private void act() {
        if (dossiers.size() < 5 || random.nextInt(6) == 0) {
            add();
            return;
        }
        var file = desk.dossiers().find(of(dossiers));
        var session = session();
        var id = file.dossier().id();
        switch (random.nextInt(8)) {
            case 0 -> desk.dossiers().undo(session, id, "error");
            case 1 -> desk.dossiers().addVisit(session, id, visit());
            case 2 -> desk.awards().give(session, id, award(List.of()), random.nextBoolean());
            case 3, 4 -> pay(file, session);
            case 5 -> reverse(file, session);
            default -> step(file, session);
        }
    }

    private void add() {
        var session = session();
        var begun = day();
        var steps = new ArrayList<NewStep>();
        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            if (random.nextInt(5) > 0) {
                steps.add(new NewStep(state, begun));
            } else {
                break;
            }
        }
        var awards =
                steps.size() == 3 && random.nextBoolean() ? List.of(award(List.of(payment()))) : List.<NewAward>of();
        if (!awards.isEmpty()) {
            steps.add(new NewStep(State.SETTLED, begun.plusDays(40)));
        }
        dossiers.add(save(session, begun, steps, awards));
    }

    /** A dossier that nothing is done to later: each history holds a payment after a decision. */
    private void paid() {
        var steps = List.of(
                new NewStep(State.FILED, FIRST),
                new NewStep(State.READY, FIRST),
                new NewStep(State.UNDER_STUDY, FIRST),
                new NewStep(State.SETTLED, FIRST.plusDays(40)));
        var payment = new NewPayment(null, 100_00L, FIRST.plusDays(70), Means.CHEQUE, null);
        save(session(), FIRST, steps, List.of(award(List.of(payment))));
    }

    private UUID save(Session session, LocalDate begun, List<NewStep> steps, List<NewAward> awards) {
        var provinces = desk.offices().provinces();
        var project = new Project(
                of(List.of(Kind.values())),
                Purpose.CREATION,
                "مشروع",
                "Projet",
                null,
                null,
                random.nextInt(9) == 0 ? null : of(List.of(Sector.values())),
                null,
                random.nextInt(9) == 0 ? null : of(provinces).code(),
                null);
        var atStart = random.nextBoolean() ? new Jobs(9, random.nextInt(9), random.nextInt(3), null) : Jobs.NONE;
        var plan = new NewDossier(
                null,
                begun,
                project,
                Plan.NONE,
                atStart,
                List.of(new Participant(Part.HOLDER, Person.named("فاطمة", "Fatima"))),
                steps,
                awards,
                random.nextBoolean() ? List.of(visit(), visit()) : List.of());
        return desk.door()
                .write(session, "dossier.import", change -> writer.addNew(change, session, plan))
                .id();
    }

    private void step(DossierFile file, Session session) {
        var next = LifeRules.next(file.dossier().state());
        if (!next.isEmpty()) {
            var on = file.dossier().stateOn().plusDays(random.nextInt(60));
            desk.dossiers().step(session, file.dossier().id(), new NewStep(of(next), on, "reason", on.plusYears(1)));
        }
    }

    private void pay(DossierFile file, Session session) {
        if (!file.awards().isEmpty()) {
            desk.payments().record(session, of(file.awards()).id(), payment());
        }
    }

    private void reverse(DossierFile file, Session session) {
        var award = file.awards().isEmpty() ? null : of(file.awards());
        if (award != null && !award.payments().isEmpty()) {
            desk.payments().reverse(session, award.id(), of(award.payments()).id());
        }
    }

    private NewAward award(List<NewPayment> payments) {
        var on = day();
        var terms = new Award.Terms(
                of(List.of("OWN", "APDES", "INDH", "OTHER")),
                on.getYear() + random.nextInt(2),
                of(List.of(Support.values())),
                100L + random.nextInt(9_000_000),
                null,
                on,
                null);
        return new NewAward(terms, List.of(), payments);
    }

    private NewPayment payment() {
        return new NewPayment(null, 1L + random.nextInt(900_000), day(), of(List.of(Means.values())), null);
    }

    private Visit visit() {
        var jobs = random.nextInt(12);
        return new Visit(null, day(), true, jobs, jobs / 2, jobs / 3, null);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(365 * 8));
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Session session() {
        return Session.first(desk.register().officeCode(), null, "Clerk");
    }
}
