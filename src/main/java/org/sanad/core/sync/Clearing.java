package org.sanad.core.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanad.core.office.Register;

/**
 * Clears the originals of packages of offices below once the office above has them for certain: a signed receipt came for
 * the package that forwarded them, and that some time ago, or room is needed. What no signed receipt acknowledged stays,
 * however old and however large.
 */
final class Clearing {
    static final Duration KEPT = Duration.ofDays(30);
    static final long ROOM = 1L << 30;

    private Clearing() {}

    /** How many are kept, and their bytes. */
    static Standing.Kept kept(Path folder) {
        var files = files(folder);
        return new Standing.Kept(
                files.size(), files.stream().mapToLong(Clearing::size).sum(), (int) KEPT.toDays());
    }

    /** @return how many were cleared */
    static int clear(Register register, Instant now) {
        var folder = register.folder().received();
        return register.database().read(sql -> clear(sql, folder, register.epoch(), now, ROOM));
    }

    static int clear(DSLContext sql, Path folder, UUID epoch, Instant now, long room) {
        var cleared = 0;
        var total = kept(folder).bytes();
        for (var one : ClearingStore.acknowledged(sql, epoch)) {
            var file = folder.resolve(ReceivedFiles.name(one.sha512()));
            if (Files.exists(file) && (one.at().plus(KEPT).isBefore(now) || total > room)) {
                total -= size(file);
                cleared += delete(file) ? 1 : 0;
            }
        }
        return cleared;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.getFileName().toString().endsWith(".sanad"))
                    .toList();
        } catch (IOException e) {
            throw Faults.of(e, folder);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** One that cannot be deleted now goes another time. */
    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
