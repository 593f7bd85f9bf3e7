package org.sanad.core.sync;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.core.fund.GrantedLine;
import org.sanad.core.fund.RecalledLine;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/**
 * What the office above says that it has. Signed by it, not sealed: nothing in it is about a person. Called
 * {@code OFFICE-SEQ.receipt.sanad}, after the highest package that it acknowledges.
 *
 * @param from office that received
 * @param to office that sent, with the epoch that the numbers belong to
 * @param number running number of the receipts for this office and epoch, from 1; a lower one than was seen is old
 * @param sequence up to which every package is there
 * @param counter up to which every history entry is there; the next delta begins after it
 * @param setAside records that could not be applied, to be mended
 * @param slices lines of slices of the sender and the offices below it, all that were ever given
 * @param recalls what headquarters asks back of those slices, all that was ever asked
 * @param reference what headquarters set for all, an edition signed by it; null where it never set anything
 * @param keyring {@link Keyring} signed by headquarters, as far as {@code from} knows it
 * @param letters {@link Letters} for the sender, sealed; null where there are none
 * @param scans SHA-256 of contents of scans that {@code from} misses, sealed as letters are; null where it misses none
 * @param enrolment of {@code from}, so that its signature can be verified before a keyring names it; null at headquarters
 * @param held what {@code from} has of each life of the sender's register; null from a Sanad of before
 */
public record Receipt(
        String format,
        int version,
        String from,
        UUID fromEpoch,
        String to,
        UUID epoch,
        long number,
        long sequence,
        long counter,
        Verdicts verdicts,
        List<SetAside> setAside,
        List<GrantedLine> slices,
        List<RecalledLine> recalls,
        Signed reference,
        String letters,
        String scans,
        Signed keyring,
        Enrolment enrolment,
        List<Held> held,
        String madeAt) {
    static final String FORMAT = "sanad-receipt";
    static final int VERSION = 1;
    private static final Problem UNREADABLE = Problem.of("receipt.unreadable");

    public Receipt {
        Shape.require(FORMAT.equals(format), "format");
        Shape.require(PackageName.isOffice(from) && PackageName.isOffice(to), "office");
        Shape.require(fromEpoch != null && epoch != null && keyring != null && verdicts != null, "members");
        Shape.require(number >= 1 && sequence >= 1 && counter >= 0, "numbers");
        Shape.instant(madeAt);
        setAside = List.copyOf(setAside);
        slices = slices == null ? List.of() : List.copyOf(slices);
        recalls = recalls == null ? List.of() : List.copyOf(recalls);
        held = held == null ? null : List.copyOf(held);
    }

    /** @param counter of the last history entry of that life, from 1 */
    public record Held(UUID epoch, long counter) {}

    /** How many records of the package came to what; all at least 0. */
    public record Verdicts(long applied, long unchanged, long merged, long conflicts, long setAside) {}

    /**
     * @param epoch of the history entry; null where it is that of the receipt
     * @param counter of the history entry
     * @param record its identity
     * @param reason key of a sentence
     */
    public record SetAside(UUID epoch, long counter, String record, String reason) {}

    /** The first line of a receipt: between whom, for what. */
    public static Receipt of(
            OfficeKeys from,
            Label label,
            long number,
            long counter,
            Verdicts verdicts,
            List<SetAside> setAside,
            List<GrantedLine> slices,
            List<RecalledLine> recalls,
            Signed reference,
            String letters,
            String scans,
            Signed keyring,
            Enrolment enrolment,
            List<Held> held,
            String madeAt) {
        return new Receipt(
                FORMAT,
                VERSION,
                from.identity().office(),
                from.identity().epoch(),
                label.office(),
                label.epoch(),
                number,
                label.sequence(),
                counter,
                verdicts,
                setAside,
                slices,
                recalls,
                reference,
                letters,
                scans,
                keyring,
                enrolment,
                held,
                madeAt);
    }

    /**
     * Writes it into a folder.
     *
     * @return the file
     * @throws ProblemException {@code stick.*}
     */
    public Path write(Path folder, OfficeKeys keys) {
        var file = folder.resolve(new PackageName(to, sequence).receiptFile());
        Signed.of(this, keys.signing()).write(file);
        return file;
    }

    /** Whether a file is meant as a receipt; what it says is not yet verified. */
    public static boolean looksLikeOne(Path file) {
        try {
            return Signed.read(file, UNREADABLE).body().path("format").asText().equals(FORMAT);
        } catch (ProblemException e) {
            return false;
        }
    }

    /** What a file says that is meant as a receipt, not verified; empty where it cannot be read. */
    public static Optional<Receipt> unverified(Path file) {
        try {
            return Optional.of(Signed.read(file, UNREADABLE).as(Receipt.class, UNREADABLE));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    /** The package that it is for, with all before it. */
    public PackageName acknowledged() {
        return new PackageName(to, sequence);
    }

    /**
     * Reads a receipt and verifies it.
     *
     * @param own the office that it must be for
     * @param lives of this office's register that it may be for
     * @param headquarters signing key, base64
     * @param before keyring that is known here; the receipt may come with one of before it, from an office that heard of headquarters
     *     less lately, but not with one of a former life of headquarters
     * @param known whose signature counts; the keyring that comes with the receipt counts too
     * @throws ProblemException {@code receipt.*}, {@code keyring.*}, {@code stick.*}
     */
    static Receipt read(
            Path file, OfficeIdentity own, List<UUID> lives, String headquarters, Keyring before, KnownKeys known) {
        var signed = Signed.read(file, UNREADABLE);
        refuseNewer(signed.body());
        var receipt = signed.as(Receipt.class, UNREADABLE);
        if (!receipt.to().equals(own.office()) || !lives.contains(receipt.epoch())) {
            throw new ProblemException(Problem.of("receipt.other_office", receipt.to()));
        }
        var keyring = Keyring.verify(receipt.keyring(), headquarters, KeyStore.firstOfLife(before));
        var signer = keyring.find(receipt.from(), receipt.fromEpoch())
                .or(() -> known.find(receipt.from(), receipt.fromEpoch()))
                .or(() -> receipt.presented(headquarters));
        if (signer.filter(one -> signed.by(one.signingKey())).isEmpty()
                || Stream.of(keyring, before)
                        .flatMap(ring -> ring.revoked().stream())
                        .anyMatch(one -> signer.get().signingKey().equals(one.signingKey()))) {
            throw new ProblemException(Problem.of("receipt.forged", receipt.from()));
        }
        return receipt;
    }

    private Optional<OfficeIdentity> presented(String headquarters) {
        return Optional.ofNullable(enrolment)
                .map(one -> one.verify(headquarters).identity())
                .filter(one -> one.office().equals(from) && one.epoch().equals(fromEpoch));
    }

    private static void refuseNewer(JsonNode body) {
        if (body.path("version").asInt() > VERSION) {
            throw new ProblemException(Problem.of("receipt.newer"));
        }
    }
}
