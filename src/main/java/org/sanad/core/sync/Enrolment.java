package org.sanad.core.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * An office's identity as its first packages present it, verifiable by anyone who knows headquarters' signing key.
 *
 * @param certificate signed by headquarters
 * @param identity the office's own, signed by the one-time key of the certificate
 */
public record Enrolment(Signed certificate, Signed identity) {
    private static final Problem UNREADABLE = Problem.of("enrolment.unreadable");

    public Enrolment {
        Shape.require(certificate != null && identity != null, "enrolment");
    }

    /** What a verified enrolment says. */
    public record Presented(UUID invitation, OfficeIdentity identity) {}

    /**
     * Verifies both signatures, that they speak of the same office, and that the keys were made in time.
     *
     * @param headquarters signing key, base64
     * @throws ProblemException {@code enrolment.*}
     */
    public Presented verify(String headquarters) {
        var granted = certificate.as(Certificate.class, UNREADABLE);
        if (!certificate.by(headquarters)) {
            throw new ProblemException(Problem.of("enrolment.other_headquarters", granted.office()));
        }
        var presented = identity.as(OfficeIdentity.class, UNREADABLE);
        if (!identity.by(granted.key()) || !presented.office().equals(granted.office())) {
            throw new ProblemException(Problem.of("enrolment.forged", granted.office()));
        }
        var made = LocalDate.ofInstant(Instant.parse(presented.validFrom()), ZoneOffset.UTC);
        if (made.isAfter(LocalDate.parse(granted.expires()))) {
            throw new ProblemException(
                    Problem.of("enrolment.expired", granted.office(), LocalDate.parse(granted.expires())));
        }
        return new Presented(granted.invitation(), presented);
    }

    /**
     * Headquarters' own check: an invitation is good for one pair of keys, in however many lives of the register.
     *
     * @param before what the invitation was used for
     * @throws ProblemException {@code enrolment.used_twice}, which names both by their fingerprints
     */
    public static void requireFirst(Presented presented, List<OfficeIdentity> before) {
        before.stream()
                .filter(known -> !sameKeys(known, presented.identity()))
                .findFirst()
                .ifPresent(known -> {
                    var office = presented.identity().office();
                    throw new ProblemException(Problem.of(
                            "enrolment.used_twice",
                            office,
                            known.fingerprint(),
                            presented.identity().fingerprint()));
                });
    }

    private static boolean sameKeys(OfficeIdentity one, OfficeIdentity other) {
        return one.signingKey().equals(other.signingKey()) && one.sealingKey().equals(other.sealingKey());
    }
}
