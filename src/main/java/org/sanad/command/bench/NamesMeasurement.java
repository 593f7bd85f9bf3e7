package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sanad.command.Output;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierWriter;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.NewDossier;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.office.Registers;
import org.sanad.core.person.Person;
import org.sanad.core.person.PersonFinder;
import org.sanad.core.person.measure.Crowd;
import org.sanad.core.person.measure.NameMeasure;

/** How well names are known again across scripts, and how long it takes in a register of many persons. */
public final class NamesMeasurement implements Measurement {
    private static final int LOT = 5_000;
    private static final int LOOKUPS = 300;

    private final Registers registers;
    private final Clock clock;

    public NamesMeasurement(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public int usual() {
        return 100_000;
    }

    @Override
    public List<ObjectNode> run(int persons) {
        var train = NameMeasure.train();
        var test = NameMeasure.test();
        var node = Output.object()
                .put("name", name())
                .put("pairs", 2 * NameMeasure.PAIRS)
                .put("trainRecall", share(train.recall()))
                .put("trainPrecision", share(train.precision()))
                .put("testRecall", share(test.recall()))
                .put("testPrecision", share(test.precision()));
        return List.of(addLookups(node, persons));
    }

    private ObjectNode addLookups(ObjectNode node, int persons) {
        try (var scratch = Scratch.make();
                var desk = new Desk(
                        registers.create(Scratch.plan(scratch.path().resolve("register"), "P10.521")), clock)) {
            fill(desk, persons);
            var finder = new PersonFinder(desk.session(), desk.register().database());
            var reading = new Timing();
            reading.time(finder::prepare);
            var lookups = new Timing();
            var typed = new Crowd(new Random(7)).people(LOOKUPS + LOT);
            // the first ones warm the machine up
            typed.subList(0, 50).forEach(person -> finder.like(named(person), null));
            typed.subList(LOT, LOT + LOOKUPS).forEach(person -> lookups.time(() -> finder.like(named(person), null)));
            node.put("persons", finder.size());
            lookups.addTo(node);
            var read = Output.object();
            reading.addTo(read);
            return node.put("readMillis", read.get("medianMillis").doubleValue());
        }
    }

    /** What is typed first: the name alone. */
    private static Person named(Person person) {
        return Person.named(person.nameAr(), person.nameLatin());
    }

    private static void fill(Desk desk, int persons) {
        var writer = new DossierWriter(Generators.timeBasedEpochGenerator(new Random(1))::generate);
        var crowd = new Crowd(new Random(46));
        for (var done = 0; done < persons; done += LOT) {
            var plans = new ArrayList<NewDossier>();
            crowd.people(LOT).forEach(person -> plans.add(dossier(person)));
            desk.door()
                    .writeEach(
                            desk.session(),
                            "dossier.demonstrate",
                            plans,
                            (change, plan) -> writer.addNew(change, desk.session(), plan));
        }
    }

    private static NewDossier dossier(Person person) {
        var project =
                new Project(Kind.INDIVIDUAL, Purpose.CREATION, null, null, null, null, null, null, "10.521", null);
        return new NewDossier(
                null,
                LocalDate.of(2025, 1, 1),
                project,
                new Plan(null, null, null, null, null),
                new Jobs(null, null, null, null),
                List.of(new Participant(Part.HOLDER, person)),
                List.of(),
                List.of(),
                List.of());
    }

    private static double share(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
