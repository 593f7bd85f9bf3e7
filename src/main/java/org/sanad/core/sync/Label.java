package org.sanad.core.sync;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * What a package says of itself in clear; nothing in it is about a person.
 *
 * @param version of the format it was written in
 * @param reader lowest version of the format that can read it
 * @param sequence running number of the office's packages in this epoch, from 1
 * @param from first history counter in it; 1 for a full package; {@code to + 1} where there is nothing new
 * @param to last history counter in it
 * @param previous SHA-512 of the tag manifest of the package before; absent for the first
 * @param keyring version of the keyring that the office knew
 * @param addressees codes of the offices that can open it
 * @param signingKey Ed25519 public key of the office, base64, so that a courier can check the signature
 * @param enrolment absent once a receipt showed that the office is known, but there in a full package: headquarters may have been restored
 * @param tagManifest SHA-512 of {@code tagmanifest-sha512.txt}
 * @param forwarded packages of other offices that it carries
 */
public record Label(
        String format,
        int version,
        int reader,
        String office,
        UUID epoch,
        long sequence,
        long from,
        long to,
        String madeAt,
        String previous,
        long keyring,
        List<String> addressees,
        String signingKey,
        Enrolment enrolment,
        String tagManifest,
        List<Forwarded> forwarded) {
    static final String FORMAT = "sanad-package";
    static final int VERSION = 1;

    public Label {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(epoch != null, "epoch");
        new PackageName(office, sequence);
        Shape.require(from >= 1 && to >= from - 1, "counters");
        Shape.instant(madeAt);
        Shape.require(previous == null || previous.matches(Hash.SHAPE), "previous");
        Shape.require(keyring >= 0, "keyring");
        SigningKey.publicBytes(signingKey);
        Shape.require(tagManifest != null && tagManifest.matches(Hash.SHAPE), "tagManifest");
        addressees = List.copyOf(addressees);
        forwarded = List.copyOf(forwarded);
        Shape.require(new HashSet<>(forwarded).size() == forwarded.size(), "forwarded");
    }

    public PackageName name() {
        return new PackageName(office, sequence);
    }

    /**
     * A line of custody: the label's signature covers it.
     *
     * @param file {@code OFFICE-SEQ.sanad}, under {@code data/forwarded/}
     * @param sha512 of the whole package as it was received
     * @param receivedAt ISO instant by the clock of the office that forwards
     * @param by office that received it
     */
    public record Forwarded(String file, String sha512, String receivedAt, String by) {
        public Forwarded {
            Shape.require(PackageName.ofFile(file).isPresent(), "file");
            Shape.require(sha512 != null && sha512.matches(Hash.SHAPE), "sha512");
            Shape.instant(receivedAt);
            Shape.require(PackageName.isOffice(by), "by");
        }
    }
}
