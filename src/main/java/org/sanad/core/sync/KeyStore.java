package org.sanad.core.sync;

import static org.sanad.data.tables.Tables.INVITATION;
import static org.sanad.data.tables.Tables.KEY_REVOKED;
import static org.sanad.data.tables.Tables.OFFICE_KEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanad.core.office.OfficeStore;
import org.sanad.core.office.Register;
import org.sanad.text.Problem;

/** The keys of this office, its invitation, and the offices it knows, in the register's database. */
final class KeyStore {
    private static final long EDITIONS_OF_A_LIFE = 1_000;
    private static final String KEYS = "sync.keys";
    private static final String INVITED = "sync.invitation";
    private static final String KEYRING = "sync.keyring";

    private final Register register;
    private final Sealed sealed;
    private final OfficeStore settings = new OfficeStore();

    KeyStore(Register register) {
        this.register = register;
        this.sealed = new Sealed(register.key().derive("office-keys"));
    }

    Optional<OfficeKeys> keys(DSLContext sql) {
        return secret(sql, KEYS).map(OfficeKeys::read).map(keys -> keys.in(register.epoch()));
    }

    /** The office's keys, made now where there are none. */
    OfficeKeys keysOrNew(DSLContext sql, Instant now) {
        return keys(sql).orElseGet(() -> {
            var made = OfficeKeys.create(register.officeCode(), register.epoch(), now);
            settings.set(sql, KEYS, sealed.seal(KEYS, made.bytes()));
            return made;
        });
    }

    Optional<Invitation> invitation(DSLContext sql) {
        return secret(sql, INVITED)
                .map(bytes -> Canonical.kept(bytes, Invitation.class, Problem.of("keys.unreadable")));
    }

    void accept(DSLContext sql, Invitation invitation) {
        var newer = newer(sql, invitation);
        settings.set(sql, INVITED, sealed.seal(INVITED, Canonical.bytes(invitation)));
        if (!newer) {
            keep(sql, invitation.keyring());
        }
    }

    /** Whether the keyring of the same headquarters that is here is newer than that of an invitation. */
    private boolean newer(DSLContext sql, Invitation invitation) {
        var brought = invitation.firstKeyring();
        var signing = invitation.headquarters().signingKey();
        return keyring(sql)
                .filter(here -> here.by(signing))
                .map(here -> Keyring.verify(here, signing, 0))
                .filter(here -> here.version() > brought.version())
                .isPresent();
    }

    /** The latest keyring, as headquarters signed it; empty at headquarters and before an invitation. */
    Optional<Signed> keyring(DSLContext sql) {
        var unreadable = Problem.of("keyring.unreadable");
        return settings.setting(sql, KEYRING)
                .map(text -> Signed.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), unreadable));
    }

    void keep(DSLContext sql, Signed keyring) {
        settings.set(sql, KEYRING, new String(keyring.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Offices known by what they sent. */
    List<OfficeIdentity> known(DSLContext sql) {
        return sql.selectFrom(OFFICE_KEY).orderBy(OFFICE_KEY.OFFICE_CODE).fetch(KeyStore::identity);
    }

    /** Confirmed by a person, and not taken back. */
    List<OfficeIdentity> confirmed(DSLContext sql) {
        return sql.selectFrom(OFFICE_KEY)
                .where(OFFICE_KEY.CONFIRMED_AT.isNotNull())
                .and(OFFICE_KEY.SIGNING_KEY.notIn(
                        sql.select(KEY_REVOKED.SIGNING_KEY).from(KEY_REVOKED)))
                .orderBy(OFFICE_KEY.OFFICE_CODE, OFFICE_KEY.KNOWN_SINCE)
                .fetch(KeyStore::identity);
    }

    /** Keys that headquarters took back. */
    List<Keyring.Revoked> revoked(DSLContext sql) {
        return sql.selectFrom(KEY_REVOKED)
                .orderBy(KEY_REVOKED.REVOKED_AT, KEY_REVOKED.SIGNING_KEY)
                .fetch(row -> new Keyring.Revoked(row.getOfficeCode(), row.getSigningKey(), row.getRevokedAt()));
    }

    /** How often the keyring changed: by each life of an office that was confirmed, and each key that was taken back. */
    long editions(DSLContext sql) {
        var confirmed = sql.fetchCount(DSL.selectFrom(OFFICE_KEY).where(OFFICE_KEY.CONFIRMED_AT.isNotNull()));
        return firstEdition(sql) + confirmed + 2L * sql.fetchCount(KEY_REVOKED);
    }

    /** The lowest edition of this life of the register, above all of the lives before. */
    long firstEdition(DSLContext sql) {
        return 1 + EDITIONS_OF_A_LIFE * settings.formerLives(sql).size();
    }

    /** How often headquarters was restored before it made a keyring. */
    static long livesBefore(Keyring ring) {
        return (ring.version() - 1) / EDITIONS_OF_A_LIFE;
    }

    /** The lowest version that a keyring of the same life of headquarters can have. */
    static long firstOfLife(Keyring ring) {
        return 1 + EDITIONS_OF_A_LIFE * livesBefore(ring);
    }

    /** Takes back an office's key, in all lives of its register. */
    void revoke(DSLContext sql, String office, String signingKey, String why, Instant now) {
        sql.insertInto(
                        KEY_REVOKED,
                        KEY_REVOKED.SIGNING_KEY,
                        KEY_REVOKED.OFFICE_CODE,
                        KEY_REVOKED.REVOKED_AT,
                        KEY_REVOKED.REASON)
                .values(signingKey, office, now.toString(), why)
                .onDuplicateKeyUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** New keys are made when they are next needed. */
    void forgetKeys(DSLContext sql) {
        settings.forget(sql, KEYS);
    }

    /** Identities that an invitation was used for. */
    List<OfficeIdentity> by(DSLContext sql, UUID invitation) {
        return sql.selectFrom(OFFICE_KEY)
                .where(OFFICE_KEY.INVITATION_ID.eq(invitation))
                .fetch(KeyStore::identity);
    }

    void know(DSLContext sql, Enrolment.Presented presented, Instant now) {
        var identity = presented.identity();
        sql.deleteFrom(OFFICE_KEY)
                .where(OFFICE_KEY.OFFICE_CODE.eq(identity.office()), OFFICE_KEY.EPOCH.eq(identity.epoch()))
                .execute();
        sql.insertInto(OFFICE_KEY)
                .set(OFFICE_KEY.OFFICE_CODE, identity.office())
                .set(OFFICE_KEY.EPOCH, identity.epoch())
                .set(OFFICE_KEY.SIGNING_KEY, identity.signingKey())
                .set(OFFICE_KEY.SEALING_KEY, identity.sealingKey())
                .set(OFFICE_KEY.VALID_FROM, identity.validFrom())
                .set(OFFICE_KEY.INVITATION_ID, presented.invitation())
                .set(OFFICE_KEY.KNOWN_SINCE, now.toString())
                .set(OFFICE_KEY.CONFIRMED_AT, confirmedBefore(sql, identity) ? now.toString() : null)
                .execute();
        sql.update(INVITATION)
                .set(INVITATION.USED_AT, now.toString())
                .where(INVITATION.ID.eq(presented.invitation()))
                .execute();
    }

    /** A person compared these keys before, in a former life of the office's register. */
    private static boolean confirmedBefore(DSLContext sql, OfficeIdentity identity) {
        return sql.fetchExists(
                OFFICE_KEY,
                OFFICE_KEY.OFFICE_CODE.eq(identity.office()),
                OFFICE_KEY.SIGNING_KEY.eq(identity.signingKey()),
                OFFICE_KEY.SEALING_KEY.eq(identity.sealingKey()),
                OFFICE_KEY.CONFIRMED_AT.isNotNull());
    }

    void confirm(DSLContext sql, String office, UUID epoch, Instant now) {
        sql.update(OFFICE_KEY)
                .set(OFFICE_KEY.CONFIRMED_AT, now.toString())
                .where(OFFICE_KEY.OFFICE_CODE.eq(office), OFFICE_KEY.EPOCH.eq(epoch))
                .and(OFFICE_KEY.CONFIRMED_AT.isNull())
                .execute();
    }

    void invited(DSLContext sql, UUID id, String office, String key, Instant now) {
        sql.insertInto(INVITATION)
                .set(INVITATION.ID, id)
                .set(INVITATION.OFFICE_CODE, office)
                .set(INVITATION.VERIFY_KEY, key)
                .set(INVITATION.MADE_AT, now.toString())
                .execute();
    }

    private Optional<byte[]> secret(DSLContext sql, String name) {
        return settings.setting(sql, name).map(text -> sealed.open(name, text));
    }

    private static OfficeIdentity identity(Record row) {
        return new OfficeIdentity(
                OfficeIdentity.FORMAT,
                row.get(OFFICE_KEY.OFFICE_CODE),
                row.get(OFFICE_KEY.EPOCH),
                row.get(OFFICE_KEY.SIGNING_KEY),
                row.get(OFFICE_KEY.SEALING_KEY),
                row.get(OFFICE_KEY.VALID_FROM));
    }
}
