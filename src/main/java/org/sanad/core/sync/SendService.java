package org.sanad.core.sync;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Sending to the offices above. */
public final class SendService {
    private final Register register;
    private final Clock clock;
    private final KeyStore store;
    private final HistoryStore history = new HistoryStore();

    public SendService(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    /**
     * Writes a package into a folder: everything since the last receipt, or everything there is. Written, fsynced, read
     * back and hashed again when this returns; when it throws, the folder is as it was.
     *
     * @param full from the first history entry on, whatever was acknowledged
     * @throws ProblemException {@code right.missing}, {@code sync.not_invited}, {@code sync.headquarters_sends_not}, {@code stick.*},
     *     {@code package.*}, or what the pace throws
     */
    public Sent send(Session session, Path folder, boolean full, Pace pace) {
        Rights.require(session, Action.EXCHANGE);
        if (register.officeCode().equals(Office.HEADQUARTERS)) {
            throw new ProblemException(Problem.of("sync.headquarters_sends_not"));
        }
        var sequence = register.database().write(sql -> {
            if (Files.exists(register.folder().restored())) {
                throw new ProblemException(Problem.of("sync.open_again"));
            }
            var trust = Trust.of(sql, store, register.officeCode(), clock.instant());
            var ring = Keyring.verify(trust.keyring(), trust.headquarters(), 0);
            var recipients = store.invitation(sql).orElseThrow().recipients(ring);
            new FormerLives(register)
                    .pack(
                            sql,
                            trust.keys(),
                            recipients,
                            store.invitation(sql).orElseThrow(),
                            full ? KeyStore.livesBefore(ring) : 0,
                            clock.instant().truncatedTo(ChronoUnit.SECONDS),
                            pace);
            return PackageStore.reserve(sql, "package/" + register.epoch());
        });
        return register.database().read(sql -> send(sql, sequence, folder, full, pace));
    }

    private Sent send(DSLContext sql, long sequence, Path folder, boolean full, Pace pace) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var trust = Trust.of(sql, store, register.officeCode(), now);
        var invitation = store.invitation(sql).orElseThrow();
        var keyring = Keyring.verify(trust.keyring(), trust.headquarters(), 0);
        var own = trust.keys().identity();
        var acknowledged = PackageStore.acknowledged(sql, register.epoch());
        var from = full ? 1 : acknowledged + 1;
        var state = state(sql, own);
        var to = state.counter();
        var known = keyring.find(own.office(), own.epoch()).isPresent();
        var toForward = PackageStore.toForward(sql, register.folder().received(), own.office(), register.epoch());
        var offices = new OfficeStore().tree(sql);
        var level = offices.office(own.office()).level();
        var forwards =
                Forwards.fitting(toForward.stream().filter(SendService::isThere).toList(), Room.forwards(level));
        var draft = new PackageDraft(
                trust.keys(),
                sequence,
                from,
                Math.max(to, from - 1),
                now,
                PackageStore.previous(sql, register.epoch()),
                keyring.version(),
                invitation.recipients(keyring),
                known && !full ? null : trust.enrolment(),
                forwards);
        var scans = new Scans(register, offices);
        var enclosed = scans.enclosed(
                scans.missing(sql, offices.within(own.office())),
                scans.up(sql, own, from, full, Room.scans(level, Forwards.size(forwards))));
        var file = new PackageWriter(pace).write(folder, draft, content(sql, own, from, state, enclosed));
        var dossiers = StateStore.dossiers(sql, own.office(), own.epoch(), from);
        register.database().write(writing -> {
            PackageStore.sent(writing, file, dossiers, draft.forwarded(), now);
            return null;
        });
        var warnings = new ArrayList<Problem>();
        if (keyring.expired(LocalDate.now(clock))) {
            warnings.add(Problem.of("keyring.expired_here", LocalDate.parse(keyring.expires())));
        }
        toForward.stream()
                .filter(one -> !isThere(one))
                .map(one -> Problem.of(
                        "sync.original_missing", one.name().file(), one.name().office()))
                .forEach(warnings::add);
        return new Sent(file, dossiers, draft.forwarded().size(), own.fingerprint(), warnings);
    }

    private static boolean isThere(PackageDraft.Forwarding forwarding) {
        return Files.exists(forwarding.file());
    }

    private record State(Summary summary, long counter) {}

    /** Figures of exactly the entries that are sent, though others may be saving meanwhile. */
    private State state(DSLContext sql, OfficeIdentity own) {
        while (true) {
            var counter = history.tip(sql, own.office(), own.epoch()).counter();
            var summary = StateStore.of(sql, own.office());
            if (history.tip(sql, own.office(), own.epoch()).counter() == counter) {
                return new State(summary, counter);
            }
        }
    }

    private PackageContent content(
            DSLContext sql, OfficeIdentity own, long from, State state, PackageContent.Enclosed enclosed) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return state.summary();
            }

            @Override
            public void lines(Consumer<String> each) {
                history.lines(sql, own.office(), own.epoch(), from, state.counter(), each);
            }

            @Override
            public Enclosed enclosed() {
                return enclosed;
            }
        };
    }
}
