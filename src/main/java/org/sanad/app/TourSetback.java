package org.sanad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.core.account.NewAccount;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.backup.Restoring;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.Jobs;
import org.sanad.core.dossier.Kind;
import org.sanad.core.dossier.Plan;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.Purpose;
import org.sanad.core.fund.NewAllotment;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Office;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.Pace;
import org.sanad.data.RegisterFolder;

/**
 * What follows from lost computers, for the tour: a restored headquarters that still has to hear an office, and an office whose new
 * computer gave a number that the old one had given.
 */
final class TourSetback implements AutoCloseable {
    private static final String OFFICE = "P10.521";
    private static final char[] PASSWORD = "generated".toCharArray();
    private static final Slice ENVELOPE = new Slice(Office.HEADQUARTERS, "OWN", 2026);
    private static final Slice SLICE = new Slice(OFFICE, "OWN", 2026);

    private final Registers registers;
    private final Clock clock;
    private final Path folder;
    private final Desk headquarters;
    private final Desk office;

    TourSetback(Registers registers, Clock clock, Path folder) {
        this.registers = registers;
        this.clock = clock;
        this.folder = folder;
        var before = desk("headquarters", Office.HEADQUARTERS, "سعيد البقالي");
        fund(before);
        try (var old = desk("old", OFFICE, "أمينة العلوي")) {
            type(old, "مشغل للخياطة", "Atelier de couture");
            invite(before, old);
            exchange(before, old);
        }
        office = desk("new", OFFICE, "أمينة العلوي");
        type(office, "ورشة نجارة", "Atelier de menuiserie");
        invite(before, office);
        exchange(before, office);
        getBack(before);
        headquarters = restored(before);
        waive();
    }

    private Desk desk(String name, String code, String person) {
        var at = new RegisterFolder(folder.resolve(name));
        return new Desk(registers.create(new Registers.Plan(at, code, person, PASSWORD.clone(), true)), clock);
    }

    private void fund(Desk desk) {
        var day = java.time.LocalDate.now(clock);
        desk.funds().appropriate(desk.session(), new NewAllotment(ENVELOPE, 1_200_000_00L, "LF 2026", day));
        desk.funds().allot(desk.session(), new NewAllotment(SLICE, 400_000_00L, "N 14/2026", day));
    }

    private static void type(Desk desk, String titleAr, String titleFr) {
        var project = new Project(
                Kind.INDIVIDUAL, Purpose.CREATION, titleAr, titleFr, null, null, null, null, "10.521", null);
        desk.dossiers().save(desk.session(), new Draft(null, project, Plan.NONE, Jobs.NONE, List.of()));
    }

    private void invite(Desk above, Desk below) {
        var invitation = folder.resolve("invitation.json");
        above.invitations().invite(above.session(), OFFICE, invitation);
        below.invitations().accept(below.session(), invitation);
    }

    private void exchange(Desk above, Desk below) {
        TourTransfer.exchange(below, above, stick());
    }

    /** What the old computer had sent. */
    private void getBack(Desk above) {
        var copy = above.rescues()
                .write(above.session(), OFFICE, stick(), Pace.UNWATCHED)
                .file();
        office.receiving().receive(office.session(), copy, stick(), Pace.UNWATCHED);
    }

    private Path stick() {
        try {
            return Files.createTempDirectory(folder, "stick");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fund holder is added, the disk dies, and the backup is put on another computer. */
    private Desk restored(Desk before) {
        before.accounts()
                .add(
                        before.session(),
                        new NewAccount("نادية الصقلي", Set.of(Role.FUND_HOLDER), "generated too".toCharArray()));
        var backup = before.backups().make(before.session(), stick()).file();
        before.close();
        var again = new RegisterFolder(folder.resolve("restored"));
        Restoring.restore(backup, again, null, PASSWORD.clone());
        return new Desk(registers.open(again, null, PASSWORD.clone()), clock);
    }

    private void waive() {
        var second = new Session(
                Office.HEADQUARTERS, UUID.randomUUID(), "نادية الصقلي", Role.FUND_HOLDER, Set.of(Role.FUND_HOLDER));
        headquarters.waivers().propose(second, OFFICE, "أُغلق المكتب وأُتلف حاسوبه");
    }

    Desk headquarters() {
        return headquarters;
    }

    Desk office() {
        return office;
    }

    @Override
    public void close() {
        office.close();
        headquarters.close();
    }
}
