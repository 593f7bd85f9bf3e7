package org.sanad.command.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Part;
import org.sanad.core.dossier.Participant;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.facts.FactFile;
import org.sanad.core.facts.Facts;
import org.sanad.core.office.Registers;
import org.sanad.core.person.Person;
import org.sanad.core.sync.Pace;
import org.sanad.data.BareStore;

/**
 * Filling a register, making its figures ready, saving, sending and receiving, beside what H2 alone needs to read, and to write, the same
 * rows. One run of each bulk work, for each is minutes at the larger sizes; many of a save.
 */
public final class WorkMeasurement implements Measurement {
    private static final int SAVES = 40;
    private static final int READINGS = 5;

    private static final String OFFICE = "P10.521";

    private final Registers registers;
    private final Clock clock;

    public WorkMeasurement(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "work";
    }

    @Override
    public List<ObjectNode> run(int dossiers) {
        try (var scratch = Scratch.make();
                var above = scratch.desk(registers, clock, "HQ");
                var office = scratch.desk(registers, clock, OFFICE)) {
            var invitation = scratch.path().resolve("invitation");
            above.invitations().invite(above.session(), OFFICE, invitation);
            var fill = Timing.once(() -> new Demonstration(office.door(), office.offices())
                    .fill(office.session(), dossiers, 46, done -> {}));
            var bare = BareStore.copy(
                    office.register().database(), office.register().key(), scratch.path());
            var measures = new ArrayList<ObjectNode>();
            measures.add(fill.as("load", dossiers).put("ratioToBare", fill.over(bare.writeMillis())));
            measures.add(Timing.once(office::facts).as("facts", dossiers));
            measures.add(ready(office).as("ready", dossiers));
            measures.addAll(new Readings(office, dossiers).measure());
            measures.add(saves(office, scratch.path(), dossiers));
            office.invitations().accept(office.session(), invitation);
            exchange(above, office, scratch.path(), new Bare(dossiers, bare), measures);
            return measures;
        }
    }

    /** The same columns from the file that is kept at closing. */
    private static Timing ready(Desk office) {
        office.facts().keep();
        var register = office.register();
        var file = new FactFile(register.folder(), register.key());
        var timing = new Timing();
        for (var run = 0; run < READINGS; run++) {
            timing.time(() -> new Facts(register.database(), office.offices(), file));
        }
        return timing;
    }

    private record Bare(int dossiers, BareStore.Cost cost) {}

    private static void exchange(Desk above, Desk office, Path folder, Bare bare, List<ObjectNode> measures) {
        var file = new Path[1];
        var send = Timing.once(() -> file[0] = office.sending()
                .send(office.session(), folder, false, Pace.UNWATCHED)
                .file()
                .file());
        measures.add(send.as("send", bare.dossiers())
                .put("ratioToBare", send.over(bare.cost().readMillis())));
        measures.addAll(Stages.of(file[0], folder, bare.dossiers(), send, PlainLines.of(office, 1)));
        var check = Timing.once(() -> above.receiving().inspect(above.session(), file[0], Pace.UNWATCHED));
        measures.add(check.as("inspect", bare.dossiers()));
        var receive = Timing.once(() -> above.receiving().receive(above.session(), file[0], folder, Pace.UNWATCHED));
        measures.add(receive.as("receive", bare.dossiers())
                .put("ratioToBare", receive.over(bare.cost().writeMillis())));
    }

    /** A new dossier with its holder, filed by a clerk, against a file that grows by 4 KiB and is fsynced. */
    private static ObjectNode saves(Desk desk, Path folder, int dossiers) {
        var saves = new Timing();
        var bare = new Timing();
        try (var file =
                FileChannel.open(folder.resolve("appended"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var save = 0; save < SAVES; save++) {
                var draft = draft(save);
                saves.time(() -> desk.dossiers().save(desk.session(), draft));
                bare.time(() -> append(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saves.as("save", dossiers).put("ratioToBare", saves.over(bare.median()));
    }

    private static Draft draft(int number) {
        var holder = Person.named("فاطمة العلوي", "Fatima Alaoui " + number);
        var project =
                new Project(Kind.INDIVIDUAL, Purpose.CREATION, null, "Atelier", null, null, null, null, "10.521", null);
        return new Draft(
                null,
                project,
                new Plan(null, null, null, null, null),
                new Jobs(null, null, null, null),
                List.of(new Participant(Part.HOLDER, holder)));
    }

    private static void append(FileChannel file) {
        try {
            file.write(ByteBuffer.allocate(4096), file.size());
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
