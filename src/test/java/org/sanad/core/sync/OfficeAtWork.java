package org.sanad.core.sync;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.Role;
import org.sanad.core.account.Session;
import org.sanad.core.backup.Restoring;
import org.sanad.core.desk.Desk;
import org.sanad.core.dossier.DossierFile;
import org.sanad.core.dossier.Draft;
import org.sanad.core.dossier.NewStep;
import org.sanad.core.dossier.Project;
import org.sanad.core.dossier.State;
import org.sanad.core.fund.Slice;
import org.sanad.core.office.Registers;
import org.sanad.core.paper.PaperMark;
import org.sanad.core.paper.Presence;
import org.sanad.core.transfer.Transfer;
import org.sanad.data.RegisterFolder;
import org.sanad.data.tables.Tables;
import org.sanad.fixture.Folders;
import org.sanad.fixture.Office;
import org.sanad.fixture.ScratchRegister;
import org.sanad.text.ProblemException;

/** An office of a schedule: a real register, two people, and what they were told is saved. */
final class OfficeAtWork implements AutoCloseable {
    private static final char[] PASSWORD = "long enough".toCharArray();

    final String code;
    final OfficeAtWork above;
    final Sworn sworn = new Sworn();
    private final Random chance;
    private final Path scratch;
    private Desk desk;
    private Path backup;
    private List<Sworn.Deed> inBackup;
    private int lives;
    private int copies;
    private int written;

    OfficeAtWork(String code, OfficeAtWork above, Path register, Path scratch, Random chance) {
        this.code = code;
        this.above = above;
        this.scratch = scratch;
        this.chance = chance;
        open(register);
    }

    /** Two people, so that nobody approves what they proposed. */
    static void staff(Desk desk) {
        for (var role : List.of(Role.CLERK, Role.HEAD_OF_OFFICE)) {
            desk.register().database().write(sql -> {
                new AccountStore().add(sql, id(role), name(role), Set.of(role));
                return null;
            });
        }
    }

    private static String name(Role role) {
        return "Second " + role;
    }

    private static UUID id(Role role) {
        return UUID.nameUUIDFromBytes(name(role).getBytes(StandardCharsets.UTF_8));
    }

    Session as(Role role) {
        return new Session(code, id(role), name(role), role, Set.of(role));
    }

    private void open(Path register) {
        desk = new Desk(
                new Registers(ScratchRegister.CHEAP).open(new RegisterFolder(register), null, PASSWORD),
                ScratchRegister.CLOCK);
    }

    Desk desk() {
        return desk;
    }

    boolean isAbove(OfficeAtWork other) {
        return other.above == this || other.above != null && isAbove(other.above);
    }

    boolean restored() {
        return lives > 0;
    }

    MoneyAtWork money(Consumer<String> told) {
        return new MoneyAtWork(this, chance, told);
    }

    Slice slice() {
        return new Slice(code, "OWN", 2026);
    }

    void open() {
        var title = mark();
        var file = desk.dossiers().save(as(Role.CLERK), titled(Office.draft(), null, title));
        sworn.titled(file.dossier().id(), title);
        desk.papers().checklist(file.dossier().id()).papers().stream()
                .map(paper -> new PaperMark(paper.kind().code(), Presence.PRESENT, null))
                .forEach(mark ->
                        desk.papers().mark(as(Role.CLERK), file.dossier().id(), mark));
        for (var state : List.of(State.FILED, State.READY, State.UNDER_STUDY)) {
            desk.dossiers().step(as(Role.HEAD_OF_OFFICE), file.dossier().id(), new NewStep(state, Office.TODAY));
        }
    }

    /** What nobody else writes, so that one can ask where it went. */
    String mark() {
        written++;
        return code + " " + lives + "-" + written;
    }

    void edit() {
        own().ifPresent(file -> {
            var title = mark();
            var was = file.dossier();
            var draft = new Draft(was.id(), was.project(), was.plan(), was.jobs(), file.people());
            desk.dossiers().save(as(Role.CLERK), titled(draft, was.id(), title));
            sworn.titled(was.id(), title);
        });
    }

    private static Draft titled(Draft draft, UUID id, String title) {
        var was = draft.project();
        var project = new Project(
                was.kind(),
                was.purpose(),
                was.titleAr(),
                title,
                null,
                null,
                was.sector(),
                null,
                was.provinceCode(),
                null);
        return new Draft(id, project, draft.plan(), draft.jobs(), draft.people());
    }

    void offer(String to) {
        own().ifPresent(file ->
                desk.transfers().offer(desk.session(), file.dossier().id(), to, "The holder moved"));
    }

    void answer() {
        offered().stream().findFirst().ifPresent(this::answer);
    }

    void answerAll() {
        offered().forEach(this::answer);
    }

    private void answer(Transfer one) {
        desk.transfers().answer(desk.session(), one.id(), chance.nextInt(3) > 0, "Seen");
    }

    private List<Transfer> offered() {
        return desk.transfers().list(desk.session()).stream()
                .filter(one -> one.to().equals(code) && one.standing() == Transfer.Standing.OFFERED)
                .toList();
    }

    void decide() {
        desk.conflicts().open(desk.session()).stream().findFirst().ifPresent(seen -> {
            var versions = seen.clash().versions();
            var value = versions.get(chance.nextInt(versions.size())).value();
            desk.conflicts().decide(desk.session(), seen, value, "Asked by phone");
        });
    }

    /** Any dossier that this office has, as it sees it. */
    Optional<DossierFile> own() {
        var ids = owned();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.dossiers().find(ids.get(chance.nextInt(ids.size()))));
    }

    List<UUID> owned() {
        return desk.register()
                .database()
                .read(sql -> sql.select(Tables.DOSSIER.ID)
                        .from(Tables.DOSSIER)
                        .where(Tables.DOSSIER.OWNER_CODE.eq(code))
                        .orderBy(Tables.DOSSIER.ID)
                        .fetch(Tables.DOSSIER.ID));
    }

    /** What two lives of this register numbered alike gets another number. */
    void renumber() {
        desk.exchangeRegister().month(desk.session(), YearMonth.from(Office.TODAY)).waiting().stream()
                .filter(one -> one.reason().equals("sync.number_twice"))
                .map(Waiting::dossier)
                .filter(one -> one != null && owned().contains(one))
                .distinct()
                .forEach(one -> desk.dossiers().renumber(desk.session(), one));
    }

    void backUp() {
        backup = desk.backups().make(desk.session(), scratch).file();
        inBackup = sworn.deeds();
    }

    /** The disk died, and the last backup is put on another PC. */
    boolean restore() {
        if (backup == null) {
            return false;
        }
        desk.close();
        lives++;
        var fresh = scratch.resolve(code + "-life-" + lives);
        Restoring.restore(backup, new RegisterFolder(fresh), null, PASSWORD);
        open(fresh);
        sworn.restored(inBackup);
        return true;
    }

    /** Somebody copies the whole folder, and the office works on and sends. The copy writes too, under the same name. */
    Path copied(Path stick) {
        var folder = desk.register().folder().path();
        desk.close();
        var copy = scratch.resolve(code + "-copy-" + ++copies);
        Folders.copy(folder, copy);
        open(copy);
        desk.dossiers().save(as(Role.CLERK), titled(Office.draft(), null, "Of the copy"));
        var file =
                desk.sending().send(desk.session(), stick, true, Pace.UNWATCHED).file();
        desk.close();
        open(folder);
        return file.file();
    }

    /** @param lost whether nobody will see the stick again */
    Path send(Path stick, boolean full, boolean lost) {
        var file =
                desk.sending().send(desk.session(), stick, full, Pace.UNWATCHED).file();
        if (!lost) {
            sworn.sent();
        }
        return file.file();
    }

    Received receive(Path file, Path receipts) {
        return desk.receiving().receive(desk.session(), file, receipts, Pace.UNWATCHED);
    }

    /** What the office above holds of this one, back. */
    void rescue(OfficeAtWork from, Path stick) {
        receive(
                from.desk
                        .rescues()
                        .write(from.desk.session(), code, stick, Pace.UNWATCHED)
                        .file(),
                stick);
    }

    Summary state(String office) {
        return desk.register().database().read(sql -> StateStore.of(sql, office));
    }

    /** Does something that may be refused by these rules, and by nothing else. */
    static <T> Optional<T> within(Set<String> refusals, Supplier<T> work) {
        try {
            return Optional.ofNullable(work.get());
        } catch (ProblemException e) {
            if (!refusals.contains(e.problem().key())) {
                throw e;
            }
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
