package org.sanad.core.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.data.SafeFile;

/** Copies sealed attachments that are not there yet; one that is there never changes. */
final class Attachments {
    private Attachments() {}

    /** Where the attachments of an office stand beside its backups. */
    static Path beside(Path place, String office) {
        return place.resolve(office + "-attachments");
    }

    static void copyMissing(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    SafeFile.folder(copy.getParent());
                    var part = copy.resolveSibling(copy.getFileName() + ".part");
                    SecondPlace.copyDurably(file, part);
                    SafeFile.put(part, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
