package org.sanad.core.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.core.office.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The offices that headquarters knows, signed by headquarters. It travels down with invitations and receipts; a region
 * hands on the one it has, and cannot change it.
 *
 * @param version 1, 2, 3 …; a lower one than was seen before is refused
 * @param expires last day, ISO, on which it may be relied on
 * @param offices headquarters among them
 * @param revoked keys that headquarters took back; what they sign is not taken in any more
 */
public record Keyring(
        String format, long version, String expires, List<OfficeIdentity> offices, List<Revoked> revoked) {
    static final String FORMAT = "sanad-keyring";

    public Keyring {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(version >= 1, "version");
        Shape.day(expires);
        offices = List.copyOf(offices);
        revoked = revoked == null ? List.of() : List.copyOf(revoked);
    }

    /**
     * @param signingKey base64
     * @param at instant by headquarters' clock; for showing only
     */
    public record Revoked(String office, String signingKey, String at) {}

    public static Keyring of(long version, LocalDate expires, List<OfficeIdentity> offices) {
        return of(version, expires, offices, List.of());
    }

    public static Keyring of(long version, LocalDate expires, List<OfficeIdentity> offices, List<Revoked> revoked) {
        return new Keyring(FORMAT, version, expires.toString(), offices, revoked);
    }

    public Signed sign(OfficeKeys headquarters) {
        return Signed.of(this, headquarters.signing());
    }

    /**
     * @param headquarters signing key, base64
     * @param seen the highest version seen so far; 0 where there was none
     * @throws ProblemException {@code keyring.*}
     */
    public static Keyring verify(Signed signed, String headquarters, long seen) {
        if (!signed.by(headquarters)) {
            throw new ProblemException(Problem.of("keyring.forged"));
        }
        var keyring = signed.as(Keyring.class, Problem.of("keyring.unreadable"));
        if (keyring.version() < seen) {
            throw new ProblemException(Problem.of("keyring.older", keyring.version(), seen));
        }
        return keyring;
    }

    public Optional<OfficeIdentity> find(String office, UUID epoch) {
        return offices.stream()
                .filter(identity ->
                        identity.office().equals(office) && identity.epoch().equals(epoch))
                .findFirst();
    }

    /**
     * Whether headquarters made the two in two lives that count as one: it was restored twice from one backup, and both registers go on
     * as if they were it.
     */
    boolean forked(Keyring other) {
        return KeyStore.livesBefore(this) == KeyStore.livesBefore(other)
                && !headquarters(this).equals(headquarters(other));
    }

    private static Set<UUID> headquarters(Keyring ring) {
        return ring.offices().stream()
                .filter(identity -> identity.office().equals(Office.HEADQUARTERS))
                .map(OfficeIdentity::epoch)
                .collect(Collectors.toSet());
    }

    public boolean expired(LocalDate today) {
        return today.isAfter(LocalDate.parse(expires));
    }

    /**
     * An expired keyring comes with an old receipt that somebody kept, or the date of this PC is wrong.
     *
     * @throws ProblemException {@code keyring.expired}
     */
    void requireFresh(LocalDate today) {
        if (expired(today)) {
            throw new ProblemException(Problem.of("keyring.expired", LocalDate.parse(expires), today));
        }
    }
}
