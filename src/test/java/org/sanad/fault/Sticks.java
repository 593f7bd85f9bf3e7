package org.sanad.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.State;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;

/** Headquarters and the packages that it takes in while its process dies or its power fails. */
final class Sticks {
    private static final int PACKAGES = 12;

    private Sticks() {}

    /** Makes headquarters in a folder, and beside it the packages of an office, each with more dossiers. */
    static void prepare(Path folder) throws IOException {
        var sticks = Files.createDirectories(beside(folder));
        var invitation = sticks.resolve("invitation");
        try (var headquarters = ScratchRegister.create(folder, "HQ")) {
            var desk = new Desk(headquarters.register(), ScratchRegister.CLOCK);
            desk.invitations().invite(desk.session(), "P10.521", invitation);
        }
        try (var office = new Office(sticks.resolve("office"))) {
            var desk = new Desk(office.scratch().register(), ScratchRegister.CLOCK);
            desk.invitations().accept(desk.session(), invitation);
            for (var number = 1; number <= PACKAGES; number++) {
                office.dossier(State.FILED);
                var made = desk.sending().send(desk.session(), sticks, false, Pace.UNWATCHED);
                Files.move(made.file().file(), sticks.resolve("%02d.sanad".formatted(number)));
            }
        }
        Campaign.clear(sticks.resolve("office"));
    }

    /** Takes in the next package that was not; after the last one, the last again. */
    static void receive(Desk desk, Path outside, int round) {
        var sticks = beside(Path.of(desk.register().folder().path().toString()));
        var file = sticks.resolve("%02d.sanad".formatted(Math.min(round, PACKAGES)));
        desk.receiving().receive(desk.session(), file, outside, Pace.UNWATCHED);
    }

    /** Where the sticks of a register lie, which is not in it. */
    static Path beside(Path register) {
        return register.resolveSibling("sticks-" + register.getFileName());
    }
}
