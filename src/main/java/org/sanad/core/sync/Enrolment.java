package org.sanad.core.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
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
     * Headquarters' own check: an invitation is good for one identity.
     *
     * @param first what the invitation was used for before, if it was
     * @throws ProblemException {@code enrolment.used_twice}, which names both by their fingerprints
     */
    public static void requireFirst(Presented presented, Optional<OfficeIdentity> first) {
        first.filter(known -> !known.equals(presented.identity())).ifPresent(known -> {
            var office = presented.identity().office();
            throw new ProblemException(Problem.of(
                    "enrolment.used_twice",
                    office,
                    known.fingerprint(),
                    presented.identity().fingerprint()));
        });
    }
}
