package org.sanad.core.sync;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.history.HistoryStore;
import org.sanad.core.office.Office;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.data.TwoReaders;
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
            return PackageStore.unused(sql, register, folder);
        });
        return register.database().readByTwo(readers -> send(readers, sequence, folder, full, pace));
    }

    private Sent send(TwoReaders readers, long sequence, Path folder, boolean full, Pace pace) {
        var sql = readers.sql();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var trust = Trust.of(sql, store, register.officeCode(), now);
        var invitation = store.invitation(sql).orElseThrow();
        var keyring = Keyring.verify(trust.keyring(), trust.headquarters(), 0);
        var own = trust.keys().identity();
        var acknowledged = PackageStore.acknowledged(sql, register.epoch());
        var from = full ? 1 : acknowledged + 1;
        var state = StateStore.of(readers, own.office(), own.epoch(), from);
        var to = history.tip(sql, own.office(), own.epoch()).counter();
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
                keyring.find(own.office(), own.epoch()).isPresent() && !full ? null : trust.enrolment(),
                forwards);
        var scans = new Scans(register, offices);
        var enclosed = scans.enclosed(
                scans.missing(sql, offices.within(own.office())),
                scans.up(sql, own, from, full, Room.scans(level, Forwards.size(forwards))));
        var file = new PackageWriter(pace)
                .write(folder, draft, content(readers, own, from, to, state.summary(), enclosed));
        register.database().write(writing -> {
            PackageStore.sent(writing, file, state.dossiers(), draft.forwarded(), now);
            PackageStore.leftBehind(writing, register.folder().received(), file.label());
            return null;
        });
        return new Sent(file, state.dossiers(), draft.along(), own.fingerprint(), warnings(keyring, toForward));
    }

    private List<Problem> warnings(Keyring keyring, List<PackageDraft.Forwarding> toForward) {
        var warnings = new ArrayList<Problem>();
        if (keyring.expired(LocalDate.now(clock))) {
            warnings.add(Problem.of("keyring.expired_here", LocalDate.parse(keyring.expires())));
        }
        toForward.stream()
                .filter(one -> !isThere(one))
                .map(one -> Problem.of(
                        "sync.original_missing", one.name().file(), one.name().office()))
                .forEach(warnings::add);
        return warnings;
    }

    private static boolean isThere(PackageDraft.Forwarding forwarding) {
        return Files.exists(forwarding.file());
    }

    private PackageContent content(
            TwoReaders readers,
            OfficeIdentity own,
            long from,
            long to,
            Summary summary,
            PackageContent.Enclosed enclosed) {
        return new PackageContent() {
            @Override
            public Summary summary() {
                return summary;
            }

            @Override
            public void lines(Consumer<byte[]> each) {
                readers.ahead((sql, into) -> history.bytes(sql, own.office(), own.epoch(), from, to, into), each);
            }

            @Override
            public Enclosed enclosed() {
                return enclosed;
            }
        };
    }
}
