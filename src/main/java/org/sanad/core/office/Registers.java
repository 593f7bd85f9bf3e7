package org.sanad.core.office;

import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.AccessLog;
import org.sanad.core.account.AccountRules;
import org.sanad.core.account.AccountService;
import org.sanad.core.account.AccountStore;
import org.sanad.core.account.RecoveryKey;
import org.sanad.core.account.Role;
import org.sanad.core.account.Slots;
import org.sanad.core.history.Outgrown;
import org.sanad.data.Database;
import org.sanad.data.KeyCost;
import org.sanad.data.KeyFile;
import org.sanad.data.Making;
import org.sanad.data.RegisterFolder;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Makes and opens registers. */
public final class Registers {
    private final OfficeStore store = new OfficeStore();
    private final AccountStore accounts = new AccountStore();
    private final KeyCost cost;

    /** @param cost of guessing a password; {@link KeyCost#STANDARD} outside tests */
    public Registers(KeyCost cost) {
        this.cost = cost;
    }

    /**
     * What a new register is made of.
     *
     * @param person name of its first user, who is its administrator and head until accounts are added
     * @param offices that headquarters knows beyond those that are shipped, such as those of an invitation
     */
    public record Plan(
            RegisterFolder folder,
            String officeCode,
            String person,
            char[] password,
            boolean demonstration,
            List<Office> offices) {
        public Plan {
            offices = List.copyOf(offices);
        }

        /** Of an office that is shipped. */
        public Plan(RegisterFolder folder, String officeCode, String person, char[] password, boolean demonstration) {
            this(folder, officeCode, person, password, demonstration, List.of());
        }
    }

    /**
     * Makes a register in a folder that is new or empty. Nothing is left behind when it fails.
     *
     * @throws ProblemException {@code office.unknown}, {@code folder.*}, {@code password.short}, {@code register.exists}
     */
    public Register create(Plan plan) {
        ProblemException.refuse(AccountRules.password(plan.password(), plan.person()));
        var folder = plan.folder();
        var making = Making.begin(folder);
        try {
            var person = Generators.timeBasedEpochRandomGenerator().generate();
            var whose = new KeyFile.Whose(Slots.of(person), plan.person());
            var key = KeyFile.create(folder.keys(), whose, plan.password(), cost);
            var database = Database.open(folder, key);
            try {
                database.write(sql -> begin(sql, plan, person));
                FolderLabel.write(folder);
                making.done();
                return open(folder, database, new KeyFile.Opened(key, whose.slot()));
            } catch (RuntimeException | IOException e) {
                database.close();
                throw e;
            }
        } catch (IOException e) {
            making.undo();
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        } catch (RuntimeException e) {
            making.undo();
            throw e;
        }
    }

    /**
     * Opens the register of a folder.
     *
     * @param person whose password it is; null where the password alone shall tell
     * @throws ProblemException {@code register.none}, {@code register.wrong_password}, {@code register.in_use},
     *     {@code register.newer}, {@code register.damaged}
     */
    public Register open(RegisterFolder folder, String person, char[] password) {
        check(folder);
        var opened = KeyFile.open(folder.keys(), person, password);
        var database = Database.open(folder, opened.key());
        try {
            return open(folder, database, opened);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Opens the register of a folder with its key on paper, and gives an administrator a new password.
     *
     * @param person name of the administrator; blank where there is one only
     * @throws ProblemException {@code recovery.*}, {@code password.*}, and as {@link #open}
     */
    public Register recover(RegisterFolder folder, RecoveryKey paper, String person, char[] fresh, Clock clock) {
        check(folder);
        var key = KeyFile.recover(folder.keys(), paper.secret());
        var database = Database.open(folder, key);
        try {
            var service = new AccountService(
                    folder, key, database, cost, new AccessLog(clock), Generators.timeBasedEpochGenerator()::generate);
            var slot = service.recover(database.read(sql -> office(sql, folder)), person, fresh);
            return open(folder, database, new KeyFile.Opened(key, slot));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void check(RegisterFolder folder) {
        if (folder.unfinished()) {
            throw new ProblemException(Problem.of("register.unfinished", folder.path()));
        }
        if (!Files.isDirectory(folder.path()) || !folder.holdsRegister()) {
            throw new ProblemException(Problem.of("register.none", folder.path()));
        }
        FolderLabel.check(folder);
        if (!Files.exists(folder.database()) && !Database.canRebuild(folder)) {
            throw new ProblemException(Problem.of("register.damaged", folder.path()));
        }
    }

    private String office(DSLContext sql, RegisterFolder folder) {
        return store.setting(sql, "office").orElseThrow(() -> damaged(folder));
    }

    /** A restored register that has exchanged packages begins another life, or it would number two contents alike. */
    private void beginAnew(RegisterFolder folder, Database database) {
        if (!Files.exists(folder.restored())) {
            return;
        }
        database.write(sql -> {
            if (store.setting(sql, "sync.invitation").isPresent()
                    || store.setting(sql, "sync.keys").isPresent()) {
                store.newLife(sql, Generators.timeBasedEpochRandomGenerator().generate());
            }
            return null;
        });
        try {
            Files.delete(folder.restored());
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        }
    }

    private Register open(RegisterFolder folder, Database database, KeyFile.Opened opened) {
        beginAnew(folder, database);
        if (database.read(Outgrown::due)) {
            database.write(sql -> {
                Outgrown.settle(sql);
                return null;
            });
        }
        return database.read(sql -> {
            var office = office(sql, folder);
            return new Register(
                    folder,
                    opened.key(),
                    database,
                    office,
                    store.setting(sql, "epoch").map(UUID::fromString).orElseThrow(() -> damaged(folder)),
                    store.setting(sql, "demonstration")
                            .map(Boolean::parseBoolean)
                            .orElse(false),
                    Slots.owner(opened.slot(), accounts.all(sql)).at(office),
                    cost);
        });
    }

    /** Says in clear what a folder holds that was filled otherwise than by {@link #create}. */
    public static void label(RegisterFolder folder) {
        try {
            FolderLabel.write(folder);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        }
    }

    /** The next opening begins a new life of the register. */
    public static void markRestored(RegisterFolder folder) {
        try {
            SafeFile.write(folder.restored(), new byte[0]);
        } catch (IOException e) {
            throw new ProblemException(Problem.of("folder.cannot_write", folder.path()), e);
        }
    }

    /** How many people have a password of their own; with more than one, opening asks who it is. */
    public int people(RegisterFolder folder) {
        return (int)
                KeyFile.slots(folder.keys()).stream().filter(Slots::personal).count();
    }

    private Void begin(DSLContext sql, Plan plan, UUID person) {
        store.write(sql, plan.offices());
        store.tree(sql).office(plan.officeCode());
        store.set(sql, "office", plan.officeCode());
        store.set(
                sql,
                "epoch",
                Generators.timeBasedEpochRandomGenerator().generate().toString());
        store.set(sql, "demonstration", String.valueOf(plan.demonstration()));
        accounts.add(sql, person, plan.person(), Role.FIRST);
        return null;
    }

    private static ProblemException damaged(RegisterFolder folder) {
        return new ProblemException(Problem.of("register.damaged", folder.path()));
    }
}
