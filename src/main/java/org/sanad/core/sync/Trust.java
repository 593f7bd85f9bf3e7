package org.sanad.core.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanad.core.office.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * Whom this office trusts and what opens packages here.
 *
 * @param keys its own
 * @param enrolment of its own keys; null at headquarters
 * @param headquarters signing key, base64
 * @param keyring as headquarters signed it
 * @param known for checking packages
 * @param opening private keys that packages here may be sealed to
 */
record Trust(
        OfficeKeys keys,
        Enrolment enrolment,
        String headquarters,
        Signed keyring,
        KnownKeys known,
        List<SealingKey> opening) {
    /** A keyring is renewed with every receipt; a year without one is too long. */
    private static final int KEYRING_DAYS = 365;

    /** @throws ProblemException {@code sync.not_invited} */
    static Trust of(DSLContext sql, KeyStore store, String office, Instant now) {
        return office.equals(Office.HEADQUARTERS) ? headquarters(sql, store, now) : invited(sql, store, now);
    }

    private static Trust headquarters(DSLContext sql, KeyStore store, Instant now) {
        var keys = store.keysOrNew(sql, now);
        var keyring = keyring(sql, store, keys, now);
        var signing = keys.identity().signingKey();
        var known = new ArrayList<>(store.known(sql));
        known.add(keys.identity());
        return new Trust(
                keys,
                null,
                signing,
                keyring.sign(keys),
                new KnownKeys(signing, known, keys(store.revoked(sql))),
                List.of(keys.sealing()));
    }

    private static Trust invited(DSLContext sql, KeyStore store, Instant now) {
        var invitation = store.invitation(sql).orElseThrow(() -> new ProblemException(Problem.of("sync.not_invited")));
        var keys = store.keysOrNew(sql, now);
        var signing = invitation.headquarters().signingKey();
        var keyring = store.keyring(sql).orElse(invitation.keyring());
        var ring = Keyring.verify(keyring, signing, 0);
        var known = new ArrayList<>(store.known(sql));
        known.addAll(ring.expired(LocalDate.ofInstant(now, ZoneOffset.UTC)) ? headquarters(ring) : ring.offices());
        var opening = List.of(keys.sealing(), SealingKey.of(invitation.mailbox()));
        return new Trust(
                keys,
                invitation.enrol(keys.identity()),
                signing,
                keyring,
                new KnownKeys(signing, known, keys(ring.revoked())),
                opening);
    }

    /** To whom goes what is written for an office below: all keys of it that are known, but those that were taken back. */
    List<Recipient> recipients(String office) {
        return known.offices().stream()
                .filter(one -> one.office().equals(office) && !known.revoked().contains(one.signingKey()))
                .map(one -> new Recipient(office, one.sealingKey()))
                .distinct()
                .toList();
    }

    /** All that an expired keyring is still good for. */
    private static List<OfficeIdentity> headquarters(Keyring ring) {
        return ring.offices().stream()
                .filter(one -> one.office().equals(Office.HEADQUARTERS))
                .toList();
    }

    private static Set<String> keys(List<Keyring.Revoked> revoked) {
        return revoked.stream().map(Keyring.Revoked::signingKey).collect(Collectors.toSet());
    }

    /** Headquarters' keyring of now: each confirmation and each revocation makes the next version. */
    static Keyring keyring(DSLContext sql, KeyStore store, OfficeKeys headquarters, Instant now) {
        var offices = new ArrayList<>(List.of(headquarters.identity()));
        offices.addAll(store.confirmed(sql));
        var expires = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(KEYRING_DAYS);
        return Keyring.of(store.editions(sql), expires, offices, store.revoked(sql));
    }
}
