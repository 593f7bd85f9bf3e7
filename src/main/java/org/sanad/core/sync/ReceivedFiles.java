package org.sanad.core.sync;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import org.sanad.data.SafeFile;
import org.sanad.text.Problem;
import org.sanad.text.ProblemException;

/** Packages that were taken in, kept byte for byte until they were forwarded; called by their hash. */
final class ReceivedFiles {
    private ReceivedFiles() {}

    static String name(String sha512) {
        return sha512.substring(0, 32) + ".sanad";
    }

    /** Keeps the outer package alone: what it forwards is in it. */
    static void keep(Path folder, Path file, Checked checked) {
        var place = folder.resolve(name(checked.sha512()));
        if (Files.exists(place)) {
            return;
        }
        var beside = folder.resolve(place.getFileName() + ".part");
        try {
            SafeFile.folder(folder);
            copy(file, beside, checked);
            SafeFile.put(beside, place);
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    /** A stick may change between checking and keeping; what is kept is what was checked. */
    private static void copy(Path file, Path beside, Checked checked) throws IOException {
        var sha = Hash.sha512();
        try (var in = new DigestInputStream(Files.newInputStream(file), sha);
                var out = FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
        if (!Hash.hex(sha.digest()).equals(checked.sha512())) {
            Files.delete(beside);
            var label = checked.label().orElseThrow();
            throw new ProblemException(
                    Problem.of("package.changed_meanwhile", label.name().file(), label.office()));
        }
    }
}
