package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a package is to be made of, besides its content.
 *
 * @param previous hash of the tag manifest of the package before; null for the first
 * @param keyring version known here
 * @param enrolment null once the office is known
 * @param forwarded packages received, to be carried on byte for byte
 */
public record PackageDraft(
        OfficeKeys keys,
        long sequence,
        long from,
        long to,
        Instant madeAt,
        String previous,
        long keyring,
        List<Recipient> recipients,
        Enrolment enrolment,
        List<Forwarding> forwarded) {
    public PackageDraft {
        recipients = List.copyOf(recipients);
        Shape.require(!recipients.isEmpty(), "recipients");
        forwarded = forwarded.stream()
                .sorted(Comparator.comparing(one -> one.name().file()))
                .toList();
    }

    /**
     * @param sha512 of the whole package, as it was when received
     * @param by office that received it
     */
    public record Forwarding(Path file, PackageName name, String sha512, Instant receivedAt, String by) {
        Label.Forwarded custody() {
            return new Label.Forwarded(name.file(), sha512, receivedAt.toString(), by);
        }
    }

    PackageName name() {
        return new PackageName(keys.identity().office(), sequence);
    }

    Along along() {
        return Along.of(
                keys.identity().office(),
                forwarded.stream().map(one -> one.name().office()).toList());
    }

    Label label(String tagManifest) {
        return new Label(
                Label.FORMAT,
                Label.VERSION,
                Label.VERSION,
                keys.identity().office(),
                keys.identity().epoch(),
                sequence,
                from,
                to,
                madeAt.toString(),
                previous,
                keyring,
                recipients.stream().map(Recipient::office).distinct().sorted().toList(),
                keys.identity().signingKey(),
                enrolment,
                tagManifest,
                forwarded.stream().map(Forwarding::custody).toList());
    }
}
