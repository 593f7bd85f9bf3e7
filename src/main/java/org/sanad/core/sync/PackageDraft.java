package org.sanad.core.sync;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a package is to be made of, besides its content.
 *
 * @param recipients age recipients by a code of the office; several may stand for one office
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
     * @param office code
     * @param key age recipient
     */
    public record Recipient(String office, String key) {
        public static List<Recipient> of(Map<String, String> keys) {
            return keys.entrySet().stream()
                    .map(entry -> new Recipient(entry.getKey(), entry.getValue()))
                    .toList();
        }
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
