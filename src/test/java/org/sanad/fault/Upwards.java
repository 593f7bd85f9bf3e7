package org.sanad.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.core.desk.Desk;
import org.sanad.core.sync.Pace;
import org.sanad.fixture.ScratchRegister;

/** A package that goes from a province to its region, which keeps the original until it was forwarded. */
final class Upwards {
    private Upwards() {}

    /**
     * Headquarters invites both, the province sends, the region takes in.
     *
     * @param scratch a folder in which headquarters and the stick find room
     */
    static void send(Path scratch, Desk province, Desk region) throws IOException {
        var stick = Files.createDirectory(scratch.resolve("stick"));
        var toRegion = stick.resolve("region");
        var toProvince = stick.resolve("province");
        try (var headquarters = ScratchRegister.create(scratch.resolve("headquarters"), "HQ")) {
            var desk = new Desk(headquarters.register(), ScratchRegister.CLOCK);
            desk.invitations().invite(desk.session(), region.register().officeCode(), toRegion);
            desk.invitations().invite(desk.session(), province.register().officeCode(), toProvince);
        }
        region.invitations().accept(region.session(), toRegion);
        province.invitations().accept(province.session(), toProvince);
        var sent = province.sending().send(province.session(), stick, false, Pace.UNWATCHED);
        region.receiving().receive(region.session(), sent.file().file(), stick, Pace.UNWATCHED);
    }
}
