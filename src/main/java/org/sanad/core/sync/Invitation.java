package org.sanad.core.sync;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.core.office.Office;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * The file by which an office is set up and known. It holds secrets: it is handed over like a key.
 *
 * @param offices the tree as headquarters has it
 * @param keyring {@link Keyring}, signed by headquarters
 * @param reference what headquarters set for all, an edition signed by it; null where it never set anything
 * @param oneTimeKey private Ed25519 key, base64, good for presenting one identity
 * @param certificate {@link Certificate}, signed by headquarters
 * @param mailbox private X25519 key to which the offices below may seal before they know this office's own
 * @param mailboxes age recipients of the offices above, by their code, without headquarters
 * @param demonstration whether headquarters only plays with generated data; missing where it does not
 */
public record Invitation(
        String format,
        int version,
        UUID id,
        String office,
        List<Office> offices,
        OfficeIdentity headquarters,
        Signed keyring,
        Signed reference,
        String oneTimeKey,
        Signed certificate,
        String mailbox,
        Map<String, String> mailboxes,
        boolean demonstration) {
    static final String FORMAT = "sanad-invitation";
    static final int VERSION = 1;
    private static final Problem UNREADABLE = Problem.of("invitation.unreadable");

    public Invitation {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(id != null && headquarters != null && keyring != null && certificate != null, "members");
        Shape.require(PackageName.isOffice(office), "office");
        offices = List.copyOf(offices);
        mailboxes = Map.copyOf(mailboxes);
        SigningKey.of(oneTimeKey);
        SealingKey.of(mailbox);
        mailboxes.values().forEach(SealingKey::publicBytes);
    }

    /** @throws ProblemException {@code stick.*} */
    public void write(Path file, OfficeKeys headquartersKeys) {
        Signed.of(this, headquartersKeys.signing()).write(file);
    }

    /**
     * Reads an invitation and verifies all that it says of itself. Whether its headquarters is the real one, a person
     * tells by the fingerprint of {@link #headquarters}.
     *
     * @throws ProblemException {@code invitation.*}, {@code stick.*}
     */
    public static Invitation read(Path file) {
        var signed = Signed.read(file, UNREADABLE);
        var version = signed.body().path("version").asInt();
        if (version > VERSION) {
            throw new ProblemException(Problem.of("invitation.newer"));
        }
        var invitation = signed.as(Invitation.class, UNREADABLE);
        var key = invitation.headquarters().signingKey();
        var certificate = invitation.certificate().as(Certificate.class, UNREADABLE);
        var whole = signed.by(key)
                && invitation.certificate().by(key)
                && invitation.keyring().by(key)
                && certificate.office().equals(invitation.office())
                && certificate.invitation().equals(invitation.id())
                && certificate
                        .key()
                        .equals(SigningKey.of(invitation.oneTimeKey()).publicKey());
        if (!whole) {
            throw new ProblemException(Problem.of("invitation.forged"));
        }
        return invitation;
    }

    /**
     * Presents an office's own keys.
     *
     * @throws ProblemException {@code invitation.other_office}, {@code enrolment.expired}
     */
    public Enrolment enrol(OfficeIdentity identity) {
        if (!identity.office().equals(office)) {
            throw new ProblemException(Problem.of("invitation.other_office", office, identity.office()));
        }
        var enrolment = new Enrolment(certificate, Signed.of(identity, SigningKey.of(oneTimeKey)));
        enrolment.verify(headquarters.signingKey());
        return enrolment;
    }

    /** To whom this office seals: headquarters, and each office above by its mailbox and, once known, its own key. */
    public List<Recipient> recipients(Keyring latest) {
        var recipients = new LinkedHashSet<Recipient>();
        recipients.add(new Recipient(headquarters.office(), headquarters.sealingKey()));
        mailboxes.forEach((code, key) -> recipients.add(new Recipient(code, key)));
        latest.offices().stream()
                .filter(known -> mailboxes.containsKey(known.office()))
                .forEach(known -> recipients.add(new Recipient(known.office(), known.sealingKey())));
        return List.copyOf(recipients);
    }

    /** The keyring that came with the invitation. */
    public Keyring firstKeyring() {
        return Keyring.verify(keyring, headquarters.signingKey(), 0);
    }

    /** The invited office as the tree has it. */
    public Optional<Office> invited() {
        return offices.stream().filter(one -> one.code().equals(office)).findFirst();
    }

    /** Not the keys: a log must never hold them. */
    @Override
    public String toString() {
        return "invitation " + id + " of " + office;
    }
}
