package org.sanad.core.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Writes packages into a folder, such as a stick. */
public final class PackageWriter {
    private final Pace pace;
    private final int largestPart;

    public PackageWriter(Pace pace) {
        this(pace, PartCutter.LARGEST_PLAIN);
    }

    /** @param largestPart plaintext bytes; smaller only in tests */
    PackageWriter(Pace pace, int largestPart) {
        this.pace = pace;
        this.largestPart = largestPart;
    }

    /**
     * Writes a package beside its place, has it on the disk, reads it back and checks all of it, and only then gives it
     * its name. When it throws, nothing of it is left in the folder, and a package of this name that was there before
     * still is.
     *
     * @throws ProblemException {@code stick.*}, {@code package.*}, or what the pace throws
     */
    public PackageFile write(Path folder, PackageDraft draft, PackageContent content) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemException(Problem.of("stick.gone", folder));
        }
        var file = folder.resolve(draft.name().file());
        var beside = folder.resolve(draft.name().file() + ".part");
        try {
            fill(beside, draft, content);
            var found = readBack(beside, draft);
            SafeFile.put(beside, file);
            return found.at(file);
        } catch (IOException e) {
            throw Faults.of(e, folder);
        } catch (UncheckedIOException e) {
            throw Faults.of(e.getCause(), folder);
        } finally {
            discard(beside);
        }
    }

    private void fill(Path beside, PackageDraft draft, PackageContent content) throws IOException {
        try (var channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var zip = new ZipWriter(channel, draft.name().base(), pace);
            var declaration = zip.add(Bag.BAGIT, Bag.DECLARATION);
            var payload = payload(zip, draft, content);
            var info = zip.add(
                    Bag.INFO,
                    Bag.info(
                            draft.name(),
                            BagRules.day(draft.madeAt().toString()).toString(),
                            payload));
            var manifest = zip.add(Bag.MANIFEST, Bag.manifest(payload));
            var tags = zip.add(Bag.TAG_MANIFEST, Bag.manifest(List.of(declaration, info, manifest)));
            var label = Canonical.bytes(draft.label(tags.sha512()));
            zip.add(Bag.LABEL, label);
            zip.add(Bag.SIGNATURE, Bag.text(draft.keys().signing().sign(label)));
            zip.finish();
            channel.force(true);
        }
    }

    private List<ZipWriter.Stored> payload(ZipWriter zip, PackageDraft draft, PackageContent content)
            throws IOException {
        var keys = draft.recipients().stream().map(Recipient::key).distinct().toList();
        try (var parts = new PartCutter(zip, keys, largestPart)) {
            ContentWriter.write(content, parts);
        }
        for (var one : draft.forwarded()) {
            carry(zip, one);
        }
        var stored = new ArrayList<>(zip.stored());
        stored.removeFirst();
        return stored;
    }

    private static void carry(ZipWriter zip, PackageDraft.Forwarding one) throws IOException {
        var path = Bag.FORWARDED + one.name().file();
        try (var out = zip.open(path)) {
            Files.copy(one.file(), out);
        }
        if (!zip.stored().getLast().sha512().equals(one.sha512())) {
            throw new ProblemException(Problem.of(
                    "package.forwarded_changed", one.name().file(), one.name().office()));
        }
    }

    private PackageFile readBack(Path beside, PackageDraft draft) {
        var checked = new PackageReader(KnownKeys.NONE, pace).check(beside);
        var label = checked.label().orElse(null);
        if (!checked.whole() || label == null || !label.equals(draft.label(label.tagManifest()))) {
            throw new ProblemException(Problem.of("stick.reads_back_wrong", beside.getParent()));
        }
        return new PackageFile(beside, label, checked.bytes(), checked.sha512(), label.tagManifest());
    }

    /** The first fault is the one to tell; a stick that is gone took the file with it. */
    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            return;
        }
    }
}
