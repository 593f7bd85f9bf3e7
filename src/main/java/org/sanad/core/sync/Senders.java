package org.sanad.core.sync;

import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Who sent a package, as far as the reader's keys tell. */
record Senders(Checked.Sender sender, Enrolment.Presented presented) {
    static final Senders UNKNOWN = new Senders(Checked.Sender.UNKNOWN, null);

    /** @throws ProblemException {@code package.sender_other_key}, {@code enrolment.*} */
    static Senders of(Label label, KnownKeys known) {
        if (known.revoked().contains(label.signingKey())) {
            return new Senders(Checked.Sender.REVOKED, null);
        }
        var presented = presented(label, known);
        var identity = known.find(label.office(), label.epoch());
        if (identity.isPresent()) {
            requireKey(label, identity.get());
            return new Senders(Checked.Sender.KNOWN, presented);
        }
        return presented == null ? UNKNOWN : new Senders(Checked.Sender.PRESENTED, presented);
    }

    private static Enrolment.Presented presented(Label label, KnownKeys known) {
        if (label.enrolment() == null || known.headquarters() == null) {
            return null;
        }
        var presented = label.enrolment().verify(known.headquarters());
        var identity = presented.identity();
        if (!identity.office().equals(label.office()) || !identity.epoch().equals(label.epoch())) {
            throw new ProblemException(Problem.of("enrolment.forged", label.office()));
        }
        requireKey(label, identity);
        return presented;
    }

    private static void requireKey(Label label, OfficeIdentity identity) {
        if (!identity.signingKey().equals(label.signingKey())) {
            throw new ProblemException(Problem.of("package.sender_other_key", label.office()));
        }
    }
}
