package org.sanad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanad.core.account.Records;
import org.sanad.core.account.RecoveryKey;
import org.sanad.core.backup.Inside;
import org.sanad.core.backup.Restoring;
import org.sanad.core.demonstration.Demonstration;
import org.sanad.core.desk.Desk;
import org.sanad.core.facts.Rehearsal;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Registers;
import org.sanad.core.sync.Invitation;
import org.sanad.data.BackupAbout;
import org.sanad.data.Database;
import org.sanad.data.RegisterFolder;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;
import org.sanad.ui.backup.Restore;
import org.sanad.ui.kit.Progress;
import org.sanad.ui.login.Login;
import org.sanad.ui.setup.NewRegister;
import org.sanad.ui.setup.OfficeChoice;
import org.sanad.ui.setup.Setup;

/** What the first screens call: makes and opens registers, then hands the desk over. */
final class Entrance implements Setup, Login, Restore {
    private static final long SEED = 46;

    private final Registers registers;
    private final Clock clock;
    private final Preferences preferences;
    private final Path home;
    private final Supplier<List<Path>> sticks;
    private final Consumer<Desk> work;
    private volatile Desk open;
    private List<OfficeChoice> offices = List.of();

    /**
     * @param home where registers go by themselves
     * @param sticks where backups may stand too
     * @param work told of the desk that was opened, on the screen's thread
     */
    Entrance(
            Registers registers,
            Clock clock,
            Preferences preferences,
            Path home,
            Supplier<List<Path>> sticks,
            Consumer<Desk> work) {
        this.registers = registers;
        this.clock = clock;
        this.preferences = preferences;
        this.home = home;
        this.sticks = sticks;
        this.work = work;
    }

    /** Read once: it takes a database in memory with all its tables, a second and more where nothing of it is loaded yet. */
    @Override
    public synchronized List<OfficeChoice> offices() {
        if (offices.isEmpty()) {
            try (var shipped = Database.shipped()) {
                offices = new Records(shipped)
                        .readForAll(new OfficeStore()::tree).offices().stream()
                                .map(Entrance::choice)
                                .sorted((a, b) -> Boolean.compare(headquarters(b), headquarters(a)))
                                .toList();
            }
        }
        return offices;
    }

    @Override
    public List<Known> known() {
        return preferences.registers().stream()
                .filter(known -> Files.isDirectory(known.folder()))
                .toList();
    }

    @Override
    public Path proposedFolder(String officeCode, boolean demonstration) {
        var name = demonstration ? "Sanad-" + officeCode + "-demo" : "Sanad-" + officeCode;
        var folder = home.resolve(name);
        for (var number = 2; taken(folder); number++) {
            folder = home.resolve(name + "-" + number);
        }
        return folder;
    }

    /** Where the power cut a making off, the same is proposed again. */
    private static boolean taken(Path folder) {
        return Files.exists(folder) && !new RegisterFolder(folder).unfinished();
    }

    @Override
    public Invited invitation(Path file) {
        var invitation = Invitation.read(file);
        var office = invitation
                .invited()
                .orElseThrow(() -> new ProblemException(Problem.at("invitation", "office.unknown", "?")));
        return new Invited(choice(office), invitation.headquarters().fingerprint());
    }

    @Override
    public void create(NewRegister wish, Progress progress) {
        var invited = wish.invitation() == null ? null : Invitation.read(wish.invitation());
        var plan = new Registers.Plan(
                new RegisterFolder(wish.folder()),
                wish.officeCode(),
                wish.person(),
                wish.password(),
                wish.dossiers() > 0 || invited != null && invited.demonstration(),
                invited == null ? List.of() : invited.offices());
        var desk = new Desk(registers.create(plan), clock);
        Arrays.fill(wish.password(), ' ');
        if (wish.invitation() != null) {
            desk.invitations().accept(desk.session(), wish.invitation());
        }
        if (wish.dossiers() > 0) {
            new Demonstration(desk.door(), desk.offices())
                    .fill(desk.session(), wish.dossiers(), SEED, done -> progress.at(done, wish.dossiers()));
        }
        ready(desk);
    }

    @Override
    public Inside inside(Path backup, char[] password) {
        return Inside.of(backup, null, password);
    }

    @Override
    public BackupAbout look(Path backup) {
        return Restoring.look(backup);
    }

    @Override
    public Path proposedFolder(String officeCode) {
        return proposedFolder(officeCode, false);
    }

    @Override
    public void restore(Path backup, Path folder, String person, char[] password) {
        Restoring.restore(backup, new RegisterFolder(folder), person, password);
    }

    @Override
    public List<Restoring.Found> found() {
        var places = new ArrayList<>(preferences.backupPlaces());
        places.addAll(sticks.get());
        return Restoring.found(places.stream().distinct().toList());
    }

    @Override
    public void repair(Path backup, Path damaged) {
        Restoring.repair(backup, new RegisterFolder(damaged));
    }

    @Override
    public void created() {
        work.accept(open);
    }

    @Override
    public void open(Path folder, String person, char[] password) {
        var desk = new Desk(registers.open(new RegisterFolder(folder), person, password), clock);
        Arrays.fill(password, ' ');
        ready(desk);
    }

    @Override
    public void recover(Path folder, String key, String person, char[] password) {
        var paper = RecoveryKey.read(key);
        var desk = new Desk(registers.recover(new RegisterFolder(folder), paper, person, password, clock), clock);
        Arrays.fill(password, ' ');
        ready(desk);
    }

    @Override
    public boolean asksWho(Path folder) {
        var register = new RegisterFolder(folder);
        return Files.exists(register.keys()) && registers.people(register) > 1;
    }

    @Override
    public void opened() {
        work.accept(open);
    }

    /**
     * Before the password of the register that is proposed is known: a database of offices is read, which loads most of what
     * opens a register, and figures if it has many. Whether those were worthwhile.
     */
    boolean rehearse() throws IOException {
        offices();
        var proposed = known().stream().findFirst();
        return proposed.isPresent()
                && Rehearsal.before(
                        new RegisterFolder(proposed.get().folder()), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The figures are read now, while the person still expects to wait. */
    private void ready(Desk desk) {
        desk.facts();
        var second = desk.backups().standing().secondPlace();
        if (second != null) {
            preferences.backupPlace(second);
        }
        preferences.register(new Known(desk.register().folder().path(), choice(desk.office())));
        open = desk;
    }

    private static boolean headquarters(OfficeChoice office) {
        return office.code().equals(Office.HEADQUARTERS);
    }

    private static OfficeChoice choice(Office office) {
        return new OfficeChoice(office.code(), office.nameAr(), office.nameFr());
    }
}
