package org.sanad.core.sync;

import com.fasterxml.uuid.Generators;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.account.Action;
import org.sanad.core.account.Rights;
import org.sanad.core.account.Session;
import org.sanad.core.office.OfficeTree;
import org.sanad.core.office.Register;
import org.sanad.core.office.Registers;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Inviting offices, at headquarters; being invited, at the others. */
public final class InvitationService {
    private static final int DAYS = 90;

    private final Register register;
    private final OfficeTree offices;
    private final Clock clock;
    private final KeyStore store;
    private final ReferenceExchange reference = new ReferenceExchange();

    public InvitationService(Register register, OfficeTree offices, Clock clock) {
        this.register = register;
        this.offices = offices;
        this.clock = clock;
        this.store = new KeyStore(register);
    }

    /**
     * Writes the file by which an office is set up and known; good for 90 days.
     *
     * @throws ProblemException {@code right.missing}, {@code invitation.only_headquarters}, {@code office.unknown}, {@code stick.*}
     */
    public Invitation invite(Session session, String office, Path file) {
        Rights.require(session, Action.EXCHANGE);
        var own = offices.office(register.officeCode());
        if (!own.headquarters() || offices.office(office).headquarters()) {
            throw new ProblemException(Problem.of("invitation.only_headquarters", office));
        }
        var now = clock.instant();
        var id = Generators.timeBasedEpochRandomGenerator().generate();
        return register.database().write(sql -> {
            var keys = store.keysOrNew(sql, now);
            var keyring = Trust.keyring(sql, store, keys, now);
            var until = LocalDate.ofInstant(now, clock.getZone()).plusDays(DAYS);
            var edition = reference.toPassOn(sql, keys).orElse(null);
            var invitation = new Inviter(keys, register.key()::derive, register.demonstration())
                    .invite(office, offices, keyring, edition, id, until);
            store.invited(
                    sql, id, office, SigningKey.of(invitation.oneTimeKey()).publicKey(), now);
            invitation.write(file, keys);
            return invitation;
        });
    }

    /**
     * Takes in this office's invitation and makes its keys.
     *
     * @throws ProblemException {@code right.missing}, {@code invitation.*}, {@code enrolment.expired}, {@code stick.*}; {@code
     *     invitation.demonstration} where this register holds real dossiers and headquarters does not
     */
    public OfficeIdentity accept(Session session, Path file) {
        Rights.require(session, Action.EXCHANGE);
        var invitation = Invitation.read(file);
        if (invitation.demonstration() && !register.demonstration()) {
            throw new ProblemException(Problem.of("invitation.demonstration"));
        }
        var now = clock.instant();
        return register.database().write(sql -> {
            if (rotates(sql, invitation)) {
                store.forgetKeys(sql);
                Registers.markRestored(register.folder());
            }
            var identity = store.keysOrNew(sql, now).identity();
            invitation.enrol(identity);
            store.accept(sql, invitation);
            reference.take(
                    sql, invitation.reference(), invitation.headquarters().signingKey());
            return identity;
        });
    }

    /** Another invitation than the one by which the keys were presented, and the keyring takes those keys back. */
    private boolean rotates(DSLContext sql, Invitation invitation) {
        var ring = invitation.firstKeyring();
        return store.keys(sql)
                .filter(keys -> ring.revoked().stream()
                        .anyMatch(one -> one.signingKey().equals(keys.identity().signingKey())))
                .isPresent();
    }

    /**
     * Takes back the keys of an office, at headquarters: its stick or its PC was stolen. What they sign from now on is not
     * taken in; the office goes on with a new invitation.
     *
     * @throws ProblemException {@code invitation.only_headquarters}, {@code revoke.reason_missing}, {@code
     *     revoke.unknown}
     */
    public void revoke(Session session, String office, String reason) {
        Rights.require(session, Action.EXCHANGE);
        if (!offices.office(register.officeCode()).headquarters()) {
            throw new ProblemException(Problem.of("invitation.only_headquarters", office));
        }
        if (reason == null || reason.isBlank()) {
            throw new ProblemException(Problem.at("reason", "revoke.reason_missing"));
        }
        var now = clock.instant();
        register.database().write(sql -> {
            var keys = store.known(sql).stream()
                    .filter(one -> one.office().equals(office))
                    .map(OfficeIdentity::signingKey)
                    .distinct()
                    .toList();
            if (keys.isEmpty()) {
                throw new ProblemException(Problem.of("revoke.unknown", office));
            }
            keys.forEach(key -> store.revoke(sql, office, key, reason.strip(), now));
            return null;
        });
    }

    /** Keys that were taken back, the first first. */
    public List<Keyring.Revoked> revoked() {
        return register.database().read(store::revoked);
    }

    /** Headquarters compared the fingerprint with the office's slip. */
    public void confirm(Session session, String office, UUID epoch) {
        Rights.require(session, Action.EXCHANGE);
        var now = clock.instant();
        register.database().write(sql -> {
            store.confirm(sql, office, epoch, now);
            return null;
        });
    }
}
