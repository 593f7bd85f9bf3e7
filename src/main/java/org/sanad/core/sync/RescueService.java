package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Gives an office below back what this one holds of it: its PC was replaced, or restored from an old backup. */
public final class RescueService {
    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final KeyStore store;
    private final HistoryStore history = new HistoryStore();

    public RescueService(Register register, OfficeTree offices, Clock clock) {
        this.register = register;
        this.offices = offices;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    /**
     * What was written.
     *
     * @param entries of the office's history that are in it
     */
    public record Rescue(Path file, long entries) {}

    /** Offices below that something is held of and whose keys are known, by their codes. */
    public Set<String> possible() {
        return register.database()
                .read(sql -> store.known(sql).stream()
                        .map(OfficeIdentity::office)
                        .filter(office -> !history.lives(sql, office).isEmpty())
                        .collect(Collectors.toSet()));
    }

    /**
     * Writes the rescue copy of an office into a folder: all of its history that is here, sealed to its keys and signed.
     *
     * @throws ProblemException {@code rescue.keys_unknown}, {@code rescue.nothing}, {@code sync.office_not_below}, {@code
     *     stick.*}, or what the pace throws
     */
    public Rescue write(Session session, String office, Path folder, Pace pace) {
        Rights.require(session, Action.EXCHANGE);
        if (office.equals(register.officeCode())
                || !offices.within(register.officeCode()).contains(office)) {
            throw new ProblemException(Problem.of("sync.office_not_below", office));
        }
        var sequence = register.database().write(sql -> {
            Trust.of(sql, store, register.officeCode(), clock.instant());
            return PackageStore.unused(sql, register, folder);
        });
        return register.database().read(sql -> write(sql, office, sequence, folder, pace));
    }

    private Rescue write(DSLContext sql, String office, long sequence, Path folder, Pace pace) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var trust = Trust.of(sql, store, register.officeCode(), now);
        var recipients = trust.recipients(office);
        if (recipients.isEmpty()) {
            throw new ProblemException(Problem.of("rescue.keys_unknown", office));
        }
        var lives = history.lives(sql, office);
        var entries = lives.stream()
                .mapToLong(life -> history.tip(sql, office, life).counter())
                .sum();
        if (entries == 0) {
            throw new ProblemException(Problem.of("rescue.nothing", office));
        }
        var draft = new PackageDraft(
                trust.keys(), sequence, 1, entries, now, null, 0, recipients, trust.enrolment(), List.of());
        var file = new PackageWriter(pace)
                .write(folder, draft, content(sql, office, lives))
                .file();
        return new Rescue(named(file, office), entries);
    }

    /** So that a person sees what it is; the label decides. */
    private static Path named(Path file, String office) {
        try {
            return Files.move(file, file.resolveSibling(office + ".rescue.sanad"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Faults.of(e, file.getParent());
        }
    }

    private PackageContent content(DSLContext sql, String office, List<UUID> lives) {
        var scans = new Scans(register, offices);
        var enclosed = scans.enclosed(List.of(), scans.of(sql, office));
        return new PackageContent() {
            @Override
            public Summary summary() {
                return Summary.NONE;
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                lives.forEach(life -> history.bytes(
                        sql, office, life, 1, history.tip(sql, office, life).counter(), each));
            }

            @Override
            public Enclosed enclosed() {
                return enclosed;
            }
        };
    }
}
