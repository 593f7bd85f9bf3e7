package org.sanad.core.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.core.dossier.Enterprise;
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
import org.sanad.core.dossier.Visit;

/** Makes dossiers, from the first paper to the last visit. */
final class Dossiers {
    private final Samples samples;
    private final Chance chance;
    private final People people;
    private final Awards awards;
    private final LocalDate today;

    Dossiers(Samples samples, Chance chance, LocalDate today) {
        this.samples = samples;
        this.chance = chance;
        this.people = new People(samples, chance);
        this.awards = new Awards(chance, today);
        this.today = today;
    }

    NewDossier dossier(String provinceCode) {
        var filedOn = today.minusDays(chance.between(3, 365 * 7));
        var kind = chance.in100(82) ? Kind.INDIVIDUAL : chance.in100(65) ? Kind.COOPERATIVE : Kind.ASSOCIATION;
        var plan = plan();
        var jobs = jobs(kind);
        var steps = life(filedOn);
        var settledOn = steps.stream()
                .filter(step -> step.to() == State.SETTLED)
                .map(NewStep::on)
                .findFirst();
        var project = project(kind, provinceCode);
        return new NewDossier(
                null,
                filedOn,
                project,
                plan,
                jobs,
                people(kind, filedOn),
                steps,
                settledOn
                        .map(day -> awards.awards(plan.asked(), day, southern(provinceCode)))
                        .orElse(List.of()),
                settledOn.map(day -> visits(jobs, day)).orElse(List.of()));
    }

    private static boolean southern(String provinceCode) {
        return provinceCode.compareTo("10") >= 0;
    }

    private Project project(Kind kind, String provinceCode) {
        var sector = chance.of(List.of(Sector.values()));
        var title = chance.of(samples.titles().get(sector));
        var family = chance.of(samples.families());
        var organised = kind != Kind.INDIVIDUAL;
        return new Project(
                kind,
                chance.in100(70) ? Purpose.CREATION : Purpose.EXTENSION,
                title.arabic(),
                title.latin(),
                organised ? (kind == Kind.COOPERATIVE ? "تعاونية " : "جمعية ") + family.arabic() : null,
                organised ? (kind == Kind.COOPERATIVE ? "Coopérative " : "Association ") + family.latin() : null,
                sector,
                section(sector),
                provinceCode,
                null,
                organised
                        ? enterprise(
                                kind,
                                title.arabic().length() + 100L * family.arabic().length())
                        : Enterprise.NONE);
    }

    private static String section(Sector sector) {
        return switch (sector) {
            case AGRICULTURE, SEA_FISHING -> "A";
            case CRAFTS, INDUSTRY -> "C";
            case TRADE -> "G";
            case TOURISM -> "I";
            case SERVICES -> "S";
        };
    }

    /** Numbers of the right form that belong to nobody: no enterprise has so low a number. */
    private static Enterprise enterprise(Kind kind, long number) {
        var first = number * 10_000;
        var control = 97 - first * 100 % 97;
        var ice = String.format(Locale.ROOT, "%013d%02d", first, control);
        return kind == Kind.COOPERATIVE
                ? new Enterprise(ice, null, null, null, number + "/2019", "كلميم – Guelmim")
                : new Enterprise(ice, null, null, null, null, null);
    }

    private Plan plan() {
        var asked = chance.money(10_000, 60_000);
        var cash = chance.money(2_000, 20_000);
        var inKind = chance.in100(30) ? chance.money(1_000, 15_000) : 0;
        var loan = chance.in100(15) ? chance.money(5_000, 40_000) : 0;
        return new Plan(asked + cash + inKind + loan, cash, inKind, loan, asked);
    }

    private Jobs jobs(Kind kind) {
        var planned = kind == Kind.INDIVIDUAL ? chance.between(1, 4) : chance.between(5, 15);
        var start = Math.max(1, planned - chance.between(0, 1));
        var family = chance.between(1, start);
        return new Jobs(planned, start, family, chance.between(0, start));
    }

    private List<Participant> people(Kind kind, LocalDate filedOn) {
        var all = new ArrayList<Participant>();
        all.add(new Participant(kind == Kind.INDIVIDUAL ? Part.HOLDER : Part.REPRESENTATIVE, people.person(filedOn)));
        for (var member = kind == Kind.INDIVIDUAL ? 0 : chance.between(2, 5); member > 0; member--) {
            all.add(new Participant(Part.MEMBER, people.person(filedOn)));
        }
        return all;
    }

    private List<NewStep> life(LocalDate filedOn) {
        var steps = new ArrayList<NewStep>();
        steps.add(new NewStep(State.FILED, filedOn));
        if (!add(steps, State.READY, 5, 40, null) || !add(steps, State.UNDER_STUDY, 3, 30, null)) {
            return steps;
        }
        if (chance.in100(12)) {
            add(steps, State.REJECTED, 20, 90, "خارج شروط البرنامج – hors des conditions du programme");
        } else if (chance.in100(14)) {
            add(steps, State.DEFERRED, 20, 90, "اعتماد غير كاف – crédit insuffisant");
        } else if (add(steps, State.SETTLED, 20, 120, null)) {
            add(steps, State.IN_OPERATION, 30, 200, null);
        }
        return steps;
    }

    /** Adds a step some days after the last one; false, and none, when that lies in the future. */
    private boolean add(List<NewStep> steps, State state, int fewest, int most, String reason) {
        var day = chance.after(steps.getLast().on(), fewest, most);
        if (day.isAfter(today)) {
            return false;
        }
        var until = state == State.DEFERRED ? day.plusYears(1).withDayOfYear(1) : null;
        steps.add(new NewStep(state, day, reason, until));
        return true;
    }

    private List<Visit> visits(Jobs jobs, LocalDate settledOn) {
        var visits = new ArrayList<Visit>();
        for (var day = chance.after(settledOn, 150, 260);
                day.isBefore(today) && visits.size() < 3;
                day = chance.after(day, 200, 400)) {
            var trading = chance.in100(90);
            var now = trading ? Math.max(1, jobs.start() + chance.between(-1, 3)) : 0;
            var family = Math.min(now, jobs.family());
            visits.add(new Visit(null, day, trading, now, family, Math.min(now, jobs.women()), null));
        }
        return visits;
    }
}
